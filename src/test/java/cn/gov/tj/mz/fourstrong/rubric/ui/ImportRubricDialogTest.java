package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.Tables;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.rubric.file.UploadedFile;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ImportRubricDialogTest extends ViewTest {

    @Autowired
    ActivityTypeService types;

    @Autowired
    RubricFileService files;

    @Autowired
    RubricService rubrics;

    private final List<UUID> made = new ArrayList<>();
    private ImportRubricDialog dialog;

    @BeforeEach
    void open() {
        dialog = new ImportRubricDialog(files, FieldWords.of(types.all()), made::add);
        dialog.open();
    }

    @Test
    void filesAreLookedAtAndTakenUnderAName() {
        Tables.standard(StandardCharsets.UTF_8).forEach(dialog::receive);
        assertThat(shown()).contains("指标 16 项，满分合计 100 分；加分 4 项，扣分 4 项，否决事项 4 项；等级 4 个。");

        click("导入为新细则");
        assertThat(field("细则名称").getErrorMessage()).isEqualTo("请填写");
        type("细则名称", "导入的细则𠮷");
        click("导入为新细则");

        assertThat(made).hasSize(1);
        assertThat(rubrics.names()).extracting(RubricName::name).contains("导入的细则𠮷");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void everyFaultyCellIsNamedAndNothingIsTaken() {
        Tables.changed(StandardCharsets.UTF_8, Map.of("agenda item,10,", "agenda item,9.3,", "Good,80", "Good,90"))
                .forEach(dialog::receive);

        assertThat(shown())
                .contains(
                        "有 2 处错误",
                        "rubric.csv 第 2 行 · max_points：每档 0.5 分，例如 4.5 或 5",
                        "grade_bands.csv 第 3 行 · min_score：与上一等级重叠：应低于 90 分");
        assertThat(button("导入为新细则").single().isEnabled()).isFalse();
    }

    @Test
    void workbooksAreTakenAndWhatTheyHideIsSaid() {
        Tables.asWorkbooks(book -> {
                    var row = book.getSheetAt(0).createRow(book.getSheetAt(0).getLastRowNum() + 1);
                    row.createCell(0).setCellValue("hidden");
                    row.setZeroHeight(true);
                    book.setSheetVisibility(book.getSheetIndex(book.createSheet()), SheetVisibility.HIDDEN);
                })
                .forEach(dialog::receive);

        assertThat(shown())
                .contains("指标 16 项，满分合计 100 分", "隐藏的工作表未读取：3 个。", "隐藏的行未读取：3 行。")
                .doesNotContain("错误");
        assertThat(button("导入为新细则").single().isEnabled()).isTrue();
    }

    @Test
    void aMissingFileIsNamed() {
        dialog.receive(Tables.standard(StandardCharsets.UTF_8).getFirst());

        assertThat(shown()).contains("rubric_adjustments.csv：还没有选择此文件。");
    }

    @Test
    void keepsNoMoreFilesThanARubricHas() {
        var all = Tables.standard(StandardCharsets.UTF_8);
        all.forEach(dialog::receive);
        for (var number = all.size(); number < 4; number++) {
            dialog.receive(new UploadedFile(number + ".csv", new byte[0]));
        }
        dialog.receive(new UploadedFile("more.csv", new byte[0]));

        assertThat(shown()).contains("最多选择 4 个文件，请先移除不需要的文件。").doesNotContain("more.csv");
    }

    @Test
    void takesNoFileThatIsTooLargeWhateverTheBrowserSays() {
        test(find(Upload.class).single()).upload("rubric.csv", "text/csv", new byte[2 * 1024 * 1024 + 1]);

        assertThat(shown()).contains("文件超过 2 MB，请分次导入。");
    }

    private String shown() {
        return dialog.getElement().getTextRecursively();
    }
}
