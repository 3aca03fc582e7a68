package cn.gov.tj.mz.fourstrong.screen.filter;

import java.util.List;

/** The order of a list as its address has it: the columns that it is sorted by, those that fall with a minus. */
public interface ListOrder {

    /** Sorts as an address says; columns that the list does not have are left out. */
    void read(List<String> columns);

    /** How the address or people sorted the list since; nothing while it stands as it came. */
    List<String> columns();

    void onChange(Runnable listener);
}
