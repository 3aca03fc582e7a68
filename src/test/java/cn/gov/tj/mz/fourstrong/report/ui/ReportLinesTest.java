package cn.gov.tj.mz.fourstrong.report.ui;

import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.line;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.Sheets;
import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.report.ui.ReportLine.Type;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportLinesTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Grade GOOD = new Grade("GOOD", new Label("良好", "Good"), new BigDecimal("80.0"));

    private final IndicatorLine first = line(Criterion.MEMBERSHIP, "C1", "4", "5", "5.5");
    private final IndicatorLine second = line(Criterion.MEMBERSHIP, "C2", "8", "8", "8");

    @Test
    void listEachIndicatorAndTheSumOfItsCriterion() {
        var lines = lines(sheet(ResultBreakdown.NONE, first, second));
        assertThat(lines)
                .filteredOn(line -> line.type() == Type.INDICATOR)
                .extracting(
                        ReportLine::code, ReportLine::name, ReportLine::self, ReportLine::review, ReportLine::result)
                .containsExactly(
                        tuple("C1", "指标C1", points("4"), new BigDecimal("5.25"), new BigDecimal("5.25")),
                        tuple("C2", "指标C2", points("8"), points("8"), points("8")));
        assertThat(sumOf(lines, "党员队伍强"))
                .extracting(ReportLine::fullMarks, ReportLine::self, ReportLine::review)
                .containsExactly(points("20"), points("12"), new BigDecimal("13.25"));
    }

    @Test
    void roundTheSumOfAllOnceAndNotItsParts() {
        var lines = lines(sheet(ResultBreakdown.NONE, first, second));
        assertThat(sumOf(lines, "").result()).isEqualTo(points("13.3"));
    }

    @Test
    void leaveASumOpenWhileAScoreIs() {
        var lines = lines(sheet(ResultBreakdown.NONE, first, line(Criterion.MEMBERSHIP, "C3", null)));
        assertThat(sumOf(lines, "党员队伍强").self()).isNull();
        assertThat(sumOf(lines, "").self()).isNull();
    }

    @Test
    void carryAMeanWithoutAnEndSoThatItsSumComesOutRight() {
        var lines = lines(sheet(ResultBreakdown.NONE, line(Criterion.MEMBERSHIP, "C1", "4", "5", "5", "5.5")));
        assertThat(lines.getFirst().type()).isEqualTo(Type.SUM);
        assertThat(lines)
                .filteredOn(line -> line.type() == Type.INDICATOR)
                .extracting(ReportLine::review)
                .containsExactly(new BigDecimal("5.16666667"));
    }

    @Test
    void sayWhoSetAScoreByHandAndWhy() {
        var adjusted = Sheets.adjusted(first, "3", "实地核查", "主管", Samples.NOW);
        assertThat(lines(sheet(ResultBreakdown.NONE, adjusted)))
                .filteredOn(line -> line.type() == Type.INDICATOR)
                .extracting(ReportLine::result, ReportLine::note)
                .containsExactly(tuple(points("3"), "主管调整：实地核查"));
    }

    @Test
    void showWhatWasFoundWithItsPointsAndItsSource() {
        var bonus = finding(Kind.BONUS, "2", "津〔2026〕1号", null);
        var veto = finding(Kind.VETO, null, null, null);
        var lines = lines(sheet(breakdown(bonus, veto), first));
        assertThat(lines)
                .filteredOn(line -> line.type() == Type.FINDING)
                .extracting(ReportLine::group, ReportLine::name, ReportLine::result, ReportLine::note)
                .containsExactly(tuple("加分", "荣誉", points("2"), "全市先进（津〔2026〕1号）"), tuple("否决事项", "荣誉", null, "全市先进"));
    }

    @Test
    void leaveOutWhatWasWithdrawn() {
        var withdrawn = finding(Kind.BONUS, "2", null, new Withdrawal(Samples.NOW, "主管", "证书系上年度"));
        assertThat(lines(sheet(breakdown(withdrawn), first)))
                .extracting(ReportLine::type)
                .doesNotContain(Type.FINDING);
    }

    @Test
    void endWithTheTotalAndItsGradeInTheReadersLanguage() {
        var sheet = sheet(breakdown(), first);
        assertThat(lines(sheet).getLast())
                .extracting(ReportLine::type, ReportLine::name, ReportLine::result, ReportLine::note)
                .containsExactly(Type.TOTAL, "总分", points("82"), "等级：良好");
        assertThat(ReportLines.of(sheet, List.of(), Locale.ENGLISH).getLast().note())
                .contains("Good");
    }

    @Test
    void sayNothingOfAGradeBeforeThereIsOne() {
        assertThat(lines(sheet(ResultBreakdown.NONE, first)).getLast())
                .extracting(ReportLine::type, ReportLine::result, ReportLine::note)
                .containsExactly(Type.TOTAL, null, "");
    }

    @Test
    void tellObjectionsWithoutThePerson() {
        var person = new ObjectionRow.Objector("张三", "13800000000");
        var open = new ObjectionRow(UUID.randomUUID(), person, DAY, "次数有误", "经办", Samples.NOW, null);
        var decision = new ObjectionRow.Decision(false, "主管", Samples.NOW, "经核查无误");
        var decided = new ObjectionRow(UUID.randomUUID(), person, DAY, "次数有误", "经办", Samples.NOW, decision);
        var lines = ReportLines.of(sheet(breakdown(), first), List.of(open, decided), Locale.SIMPLIFIED_CHINESE);
        assertThat(lines)
                .filteredOn(line -> line.type() == Type.OBJECTION)
                .extracting(ReportLine::name, ReportLine::note)
                .containsExactly(tuple("2026-09-01 次数有误", "待办理"), tuple("2026-09-01 次数有误", "不成立：经核查无误"));
        assertThat(lines.toString()).doesNotContain("张三", "13800000000");
    }

    @Test
    void areWhatTheFileHoldsUnderTheHeadersOfThePaper() {
        var sheet = sheet(breakdown(), first, second);
        var lines = lines(sheet);
        var file = ReportLine.file("评价结果", sheet, lines);
        assertThat(file.columns())
                .extracting(column -> column.header())
                .containsExactly("四强标准", "编号", "指标", "满分", "自评", "考评", "得分（未审定）", "说明");
        assertThat(file.rows().count()).isEqualTo(lines.size());
        assertThat(file.columns().getLast().value().apply(lines.getLast())).isEqualTo("等级：良好");
    }

    private static List<ReportLine> lines(AssessmentSheet sheet) {
        return ReportLines.of(sheet, List.of(), Locale.SIMPLIFIED_CHINESE);
    }

    private static ReportLine sumOf(List<ReportLine> lines, String group) {
        return lines.stream()
                .filter(line -> line.type() == Type.SUM && line.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static AssessmentSheet sheet(ResultBreakdown breakdown, IndicatorLine... lines) {
        return Sheets.sheet(EvaluationState.REVIEWED, breakdown, Sheets.history(), lines);
    }

    private static ResultBreakdown breakdown(FindingRow... findings) {
        return new ResultBreakdown(points("80"), points("2"), points("0"), points("82"), GOOD, GOOD, List.of(findings));
    }

    private static FindingRow finding(Kind kind, String counted, String document, Withdrawal withdrawal) {
        var id = UUID.randomUUID();
        return new FindingRow(
                id,
                kind,
                "R1",
                new Label("荣誉", "Honour"),
                new FindingRow.Fact("全市先进", DAY, document, null, List.of()),
                "考评组",
                Samples.NOW,
                counted == null ? null : new Outcome.Counted(id, points(counted), points(counted), Outcome.Why.COUNTED),
                withdrawal);
    }
}
