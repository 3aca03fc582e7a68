package cn.gov.tj.mz.fourstrong.screen.filter;

/** A filter whose choice says by itself what it is. */
public interface InWords {

    /** What is chosen, empty where that narrows nothing. */
    String words();
}
