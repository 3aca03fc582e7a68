package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;

/** The filter above the tree. */
class TreeFilterBar extends FilterBar {

    private final SearchField text = search("q", "organisation.search");

    TreeFilterBar(Runnable onChange) {
        super(onChange);
    }

    boolean matches(TreeRow row) {
        return row.naming().has(SearchWords.of(text.getValue()));
    }
}
