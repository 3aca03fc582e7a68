package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.List;

/**
 * Fields to choose branches by a part of their names. They load what they offer when they are opened, for an office may
 * have thousands.
 */
public final class BranchPicker {

    private BranchPicker() {}

    /** For one branch; hidden where there is no choice. */
    public static ComboBox<BranchName> one(Source source) {
        var picker = new ComboBox<BranchName>();
        picker.setItems(fetch(source));
        return hideWithoutChoice(prepare(picker), source);
    }

    /** For any number of branches; hidden where there is no choice. */
    public static MultiSelectComboBox<BranchName> many(Source source) {
        return hideWithoutChoice(several(source), source);
    }

    /** For a page that needs several branches, and says so where there is just one. */
    public static MultiSelectComboBox<BranchName> several(Source source) {
        var picker = ComponentTexts.localise(new MultiSelectComboBox<BranchName>());
        picker.setItems(fetch(source));
        return prepare(picker);
    }

    private static FetchCallback<BranchName, String> fetch(Source source) {
        return query -> source.branches(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
    }

    private static <C extends ComboBoxBase<?, BranchName, ?>> C prepare(C picker) {
        picker.setItemLabelGenerator(BranchName::shortName);
        picker.setClearButtonVisible(true);
        return picker;
    }

    private static <C extends Component> C hideWithoutChoice(C picker, Source source) {
        picker.setVisible(source.branches("", 0, 2).size() > 1);
        return picker;
    }

    /** Gives the branches whose name contains a text, at most {@code limit} of them after the first {@code offset}. */
    @FunctionalInterface
    public interface Source {
        List<BranchName> branches(String text, int offset, int limit);
    }
}
