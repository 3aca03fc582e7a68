package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ui.RowsImportDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** A clerk brings the ledger of the branch. */
@WithUserDetails("clerk")
class LedgerImportDialogTest extends ViewTest {

    @Autowired
    ActivityListing records;

    private long before;

    @BeforeEach
    void openDialog() {
        navigate(ActivitiesView.class);
        before = records.count(ActivityFilter.NONE);
        click("导入");
    }

    @Test
    void showsWhatTheFileWouldDoFaultsFirst() throws IOException {
        upload("台账.xlsx", ledger());

        assertThat(said()).contains("台账.xlsx", "2026年第一季度", "未导入：序号");
        assertThat(filter().getListDataView().getItems()).containsExactly("", "NEW", "FAULTY", "PASSED_OVER");
        assertThat(filter().getValue()).isEqualTo("FAULTY");
        assertThat(button("导入其余 6 行").exists()).isTrue();
        assertThat(records.count(ActivityFilter.NONE)).isEqualTo(before);
    }

    @Test
    void takesWhatWasMendedWithTheRest() throws IOException {
        upload("台账.xlsx", ledger());

        var cell = (TextField) cell(0, "日期");
        cell.setValue("2026-2-28");

        assertThat(filter().getListDataView().getItems()).containsExactly("", "NEW", "PASSED_OVER");
        clickInDialog("导入 7 行");
        assertThat(notice()).contains("新增 7，更改 0；无变化 0，有误未导入 0");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(records.count(ActivityFilter.NONE)).isEqualTo(before + 7);
    }

    @Test
    void takesPastedRows() {
        paste("日期\t类型\t标题\n2026-1-6\t党课\t讲纪律");

        clickInDialog("导入 1 行");

        assertThat(records.count(ActivityFilter.NONE)).isEqualTo(before + 1);
    }

    @Test
    void asksForTheColumnThatIsMissingAndRemembersTheAnswer() {
        paste("何时\t类型\t事情\n2026-1-6\t党课\t讲纪律");
        assertThat(said()).contains("没有对应到“标题”列");
        assertThat(button("没有可以导入的行").single().isEnabled()).isFalse();

        match("事情", "title");
        match("何时", "date");
        assertThat(button("导入 1 行").single().isEnabled()).isTrue();
        clickInDialog("取消");

        click("导入");
        paste("何时\t类型\t事情\n2026-1-6\t党课\t讲作风");
        assertThat(button("导入 1 行").single().isEnabled()).isTrue();
    }

    @Test
    void saysInWordsWhyAFileIsNotRead() {
        upload("台账.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        assertThat(said()).contains("旧格式");

        upload("台账.csv", "日期,类型,标题\n2026-1-6,党课,讲纪律".getBytes(Charset.forName("GB18030")));
        assertThat(button("导入 1 行").exists()).isTrue();
    }

    @Test
    void goesBackToChooseAnother() {
        paste("日期\t类型\t标题\n2026-1-6\t党课\t讲纪律");

        clickInDialog("重新选择");

        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(button("导入 1 行").exists()).isFalse();
    }

    private static byte[] ledger() throws IOException {
        try (var file = LedgerImportDialogTest.class.getResourceAsStream("/imports/ledger_as_kept.xlsx")) {
            return file.readAllBytes();
        }
    }

    private void upload(String name, byte[] file) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", file);
    }

    private void paste(String rows) {
        find(TextArea.class).single().setValue(rows);
        clickInDialog("读取");
    }

    @SuppressWarnings("unchecked")
    private void match(String heading, String column) {
        var choices =
                (List<Select<String>>) (List<?>) find(Select.class, dialog()).all();
        choices.stream()
                .filter(choice -> choice.getLabel().equals(heading))
                .findFirst()
                .orElseThrow()
                .setValue(column);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> filter() {
        return find(RadioButtonGroup.class, dialog()).single();
    }

    @SuppressWarnings("unchecked")
    private Component cell(int row, String header) {
        Grid<ImportRow> lines = find(Grid.class, dialog()).single();
        var column = lines.getColumns().stream()
                .filter(shown -> header.equals(shown.getHeaderText()))
                .findFirst()
                .orElseThrow();
        var cell = test(lines).getCellComponent(row, lines.getColumns().indexOf(column));
        while (!(cell instanceof TextField)) {
            cell = cell.getChildren().findFirst().orElseThrow();
        }
        return cell;
    }

    private RowsImportDialog dialog() {
        return find(RowsImportDialog.class).single();
    }

    private String said() {
        return dialog().getElement().getTextRecursively();
    }
}
