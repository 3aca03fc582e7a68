package cn.gov.tj.mz.fourstrong.demo;

/** One part of the demo's data; steps run once, in the order of their {@code @Order}, in one transaction. */
interface DemoStep {

    /** Loads the part as the program itself. */
    void load();
}
