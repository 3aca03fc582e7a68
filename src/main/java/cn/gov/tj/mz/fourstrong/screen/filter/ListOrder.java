package cn.gov.tj.mz.fourstrong.screen.filter;

import java.util.List;

/** The order of a list as its address has it: the columns that it is sorted by, those that fall with a minus. */
public interface ListOrder {

    /** What it is called in addresses. */
    String NAME = "sort";

    /** The order of a list that keeps its own. */
    ListOrder NONE = new ListOrder() {
        @Override
        public void read(List<String> columns) {}

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public void onChange(Runnable listener) {}
    };

    /** Sorts as an address says; columns that the list does not have are left out. */
    void read(List<String> columns);

    /** How the address or people sorted the list since; nothing while it stands as it came. */
    List<String> columns();

    void onChange(Runnable listener);
}
