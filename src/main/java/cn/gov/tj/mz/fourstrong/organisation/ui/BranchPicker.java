package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.List;

/**
 * Fields to choose branches by a part of their names. They load what they offer when they are opened, for an office may
 * have thousands, and hide where there is no choice.
 */
public final class BranchPicker {

    private BranchPicker() {}

    public static ComboBox<BranchName> one(Source source) {
        var picker = new ComboBox<BranchName>();
        picker.setItems(fetch(source));
        return prepare(picker, source);
    }

    public static MultiSelectComboBox<BranchName> many(Source source) {
        var picker = ComponentTexts.localise(new MultiSelectComboBox<BranchName>());
        picker.setItems(fetch(source));
        return prepare(picker, source);
    }

    private static FetchCallback<BranchName, String> fetch(Source source) {
        return query -> source.branches(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
    }

    private static <C extends ComboBoxBase<?, BranchName, ?>> C prepare(C picker, Source source) {
        picker.setItemLabelGenerator(BranchName::shortName);
        picker.setClearButtonVisible(true);
        picker.setVisible(source.branches("", 0, 2).size() > 1);
        return picker;
    }

    /** Gives the branches whose name contains a text, at most {@code limit} of them after the first {@code offset}. */
    @FunctionalInterface
    public interface Source {
        List<BranchName> branches(String text, int offset, int limit);
    }
}
