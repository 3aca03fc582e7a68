package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationsView;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class AutosaveTest extends SelfFormTest {

    @BeforeEach
    void open() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
    }

    @Test
    void savesWhatIsTypedWithoutAnyButtonAndSaysSo() {
        test(score(line("C1"))).setValue(new BigDecimal("5.5"));
        test(words(line("C1"))).setValue("按计划完成");

        assertThat(state()).contains("已保存 10:00").doesNotContain("未保存");
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("5.5");
        assertThat(words(line("C1")).getValue()).isEqualTo("按计划完成");
    }

    @Test
    void savesEvidenceAtOnce() {
        test(find(NativeButton.class, line("C3")).withText("＋ 添加依据").single()).click();
        adoptEvidence();

        assertThat(state()).contains("已保存");
        assertThat(stored("C3").activities()).isEqualTo(line("C3").activities()).containsExactly(evidence);
        test(find(NativeButton.class, line("C3")).withText("×").single()).click();
        assertThat(stored("C3").activities()).isEmpty();
    }

    @Test
    void leavesWhatCannotBeInTheFieldAndSavesTheRest() {
        test(score(line("C1"))).setValue(new BigDecimal("6.5"));
        test(score(line("C2"))).setValue(new BigDecimal("4"));

        assertThat(state()).contains("未保存：1 处填写有误");
        assertThat(score(line("C1")).getErrorMessage()).isEqualTo("最高 6 分");
        assertThat(stored("C1").score()).isNull();
        assertThat(stored("C2").score()).isEqualByComparingTo("4");
        click("保存草稿");
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("6.5");

        test(score(line("C1"))).setValue(new BigDecimal("6"));
        assertThat(state()).contains("已保存").doesNotContain("未保存");
    }

    @Test
    void saysAtOnceThatWordsAreTooLong() {
        test(words(line("C1"))).setValue("字".repeat(1001));
        assertThat(words(line("C1")).isInvalid()).isTrue();
        assertThat(state()).contains("未保存：1 处填写有误");
        assertThat(stored("C1").words()).isNull();
    }

    @Test
    void stopsAskingWhenNobodyDoesAnythingForTenMinutes() {
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        for (int i = 0; i <= 150; i++) {
            poll();
        }
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        test(score(line("C1"))).setValue(new BigDecimal("3"));
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        navigate("evaluations", EvaluationsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void leavesARunningExportItsPollingWhenThePageIsLeft() {
        export();
        navigate("evaluations", EvaluationsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(500);

        click("取消");
        poll();
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("导出已取消");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void hearsOfColleaguesAfterAnExportHasEnded() {
        addColleague();
        export();
        click("取消");
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(4000);

        colleague("D1", new ScoreEntry(new BigDecimal("9.0"), null));
        poll();
        assertThat(score(line("D1")).getValue()).isEqualByComparingTo("9");
    }

    /** Begins to export a list, which goes on whatever page is shown. */
    private void export() {
        var columns = List.of(new ExportColumn<String>("名称", row -> row));
        var file = new ExportFile<>("活动记录", "", columns, Rows.of(List.of("一", "二")), Sort.unsorted());
        find(SelfAssessmentView.class).single().add(ExportButton.of(file));
        click("导出 XLSX");
    }
}
