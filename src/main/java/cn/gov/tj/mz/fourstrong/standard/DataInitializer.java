package cn.gov.tj.mz.fourstrong.standard;

/** What must be there before anybody may come in; asked for at every start, in the order of {@code @Order}. */
public interface DataInitializer {

    /** Lays it in one transaction where it is missing, and does nothing otherwise. */
    void initialize();
}
