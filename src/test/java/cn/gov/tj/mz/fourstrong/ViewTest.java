package cn.gov.tj.mz.fourstrong;

import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ui.RowsImportDialog;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.transaction.annotation.Transactional;

/** A test that acts on a view in Chinese, by what is written there. */
@ApplicationTest
@Transactional
public abstract class ViewTest extends VaadinTest {

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** The only grid of the view; {@code T} is what its rows are. */
    @SuppressWarnings("unchecked")
    protected <T> Grid<T> grid() {
        return find(Grid.class).single();
    }

    protected ComponentQuery<Button> button(String text) {
        return find(Button.class).withText(text);
    }

    protected void click(String text) {
        test(button(text).single()).click();
    }

    /** Presses a button of the dialog that is open. */
    protected void clickInDialog(String text) {
        test(find(Button.class, find(Dialog.class).single()).withText(text).single())
                .click();
    }

    protected TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    protected void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    protected void pick(String label, String item) {
        ComboBox<?> box = find(ComboBox.class).withLabel(label).single();
        test(box).selectItem(item);
    }

    /** Has the dialog that imports read pasted rows. */
    protected void importRows(String rows) {
        find(TextArea.class, find(RowsImportDialog.class).single()).single().setValue(rows);
        clickInDialog("读取");
    }

    /** What the dialog says of a row, the first being 0. */
    @SuppressWarnings("unchecked")
    protected String importRemarks(int row) {
        Grid<ImportRow> lines =
                find(Grid.class, find(RowsImportDialog.class).single()).single();
        return test(lines).getCellComponent(row, 2).getElement().getTextRecursively();
    }

    /** What the page said last. */
    protected String notice() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }
}
