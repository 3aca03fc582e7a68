package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.APPROVED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.FINAL;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.PUBLICISED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.line;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.step;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.Sheets;
import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an evaluation's page is made of, each part from a sheet that never saw a database. */
class SheetPartsTest extends ViewTest {

    private static final Grade GOOD = new Grade("GOOD", new Label("良好", "Good"), new BigDecimal("80.0"));
    private static final Grade POOR = new Grade("POOR", new Label("较差", "Poor"), new BigDecimal("0.0"));

    @Test
    void figuresSayHowTheTotalIsMadeAndThatAVetoHoldsTheGradeDown() {
        var breakdown =
                new ResultBreakdown(points("80"), points("2"), points("-1.5"), points("80.5"), GOOD, POOR, List.of());
        var sheet = Sheets.sheet(FINAL, breakdown, history(), line(Criterion.MEMBERSHIP, "C1", "4", "5"));
        assertThat(texts(new ResultFigures(sheet)))
                .containsSubsequence("80.5", "80.0", "+2.0", "−1.5", "较差", "良好", "4.0", "5.0", "评审员甲");
    }

    @Test
    void anEarlierScoreStandsWithItsFullMarksWhereOthersHoldNow() {
        var earlier = new EarlierScore("A1", "学习", points("3.5"), points("4"));
        assertThat(ScoreCells.words(earlier, points("4.0"))).isEqualTo("3.5");
        assertThat(ScoreCells.words(earlier, points("2"))).isEqualTo("3.5 / 4");
        assertThat(ScoreCells.words(null, points("2"))).isEqualTo("暂无");
    }

    @Test
    void figuresShowNothingAsNothingAndNeverAsZero() {
        var sheet = Sheets.sheet(DRAFT, line(Criterion.MEMBERSHIP, "C1", null));
        assertThat(texts(new ResultFigures(sheet))).contains("暂无").doesNotContain("0.0");
    }

    @Test
    void historyPutsStepsFindingsReassignmentsAndAdjustmentsInOneOrder() {
        var finding = finding(30, new Withdrawal(at(40), "主管", "证书系上年度"));
        var breakdown = new ResultBreakdown(null, null, null, null, null, null, List.of(finding));
        var reassigned = new SheetHistory.Reassigned(at(20), "主管", "评审员甲", "评审员乙", "出差");
        var history = new SheetHistory(
                history().editions(),
                List.of(),
                List.of(step(10, "支部", DRAFT, SUBMITTED, null), step(50, "主管", REVIEWED, REVIEWED, "核查有误")),
                List.of(reassigned),
                List.of(new SheetHistory.Moved(at(55), "主管", Participation.Kind.LEFT, "支部已并入")));
        var adjusted = Sheets.adjusted(line(Criterion.MEMBERSHIP, "C1", "4", "5"), "3", "实地核查", "主管", at(45));

        assertThat(items(new HistoryTimeline(Sheets.sheet(REVIEWED, breakdown, history, adjusted))))
                .satisfiesExactly(
                        submitted -> assertThat(submitted).contains("自评中 → 已申报", "支部"),
                        handed -> assertThat(handed).contains("评审员甲", "评审员乙", "出差"),
                        found -> assertThat(found).contains("加分 荣誉", "全市先进"),
                        withdrawn -> assertThat(withdrawn).contains("加分 荣誉", "证书系上年度"),
                        set -> assertThat(set).contains("C1", "3.0", "实地核查"),
                        begun -> assertThat(begun).contains("已考评", "核查有误").doesNotContain("→"),
                        left -> assertThat(left).contains("移出周期", "支部已并入"));
    }

    @Test
    void historySaysWhenThereIsNone() {
        assertThat(items(new HistoryTimeline(Sheets.sheet(DRAFT)))).isEmpty();
        assertThat(texts(new HistoryTimeline(Sheets.sheet(DRAFT)))).contains("支部尚未提交。");
    }

    @Test
    void tableCallsForATalkWhereReviewersLieTooFarApart() {
        var near = new SheetTable(Sheets.sheet(REVIEWED, line(Criterion.MEMBERSHIP, "C1", "4", "4", "6")));
        var far = new SheetTable(Sheets.sheet(REVIEWED, line(Criterion.MEMBERSHIP, "C1", "4", "4", "6.5")));
        var single = new SheetTable(Sheets.sheet(REVIEWED, line(Criterion.MEMBERSHIP, "C1", "4", "4")));
        assertThat(texts(near)).contains("2.0").doesNotContain("需会商");
        assertThat(texts(far)).contains("2.5", "需会商");
        assertThat(texts(single)).doesNotContain("需会商");
    }

    @Test
    void tableLetsALeaderSetTheFinalScoreOfTheLineWhoseButtonIsPressed() {
        var first = line(Criterion.MEMBERSHIP, "C1", "4", "5");
        var second = line(Criterion.MEMBERSHIP, "C2", "4", "5");
        var table = new SheetTable(Sheets.sheet(REVIEWED, first, second));
        var asked = new ArrayList<IndicatorLine>();
        table.adjustable(asked::add);
        UI.getCurrent().add(table);
        test(find(Button.class, table).withAriaLabel("调整拟定得分：C2").single()).click();
        assertThat(asked).containsExactly(second);
    }

    @Test
    void barSaysWhatEachCriterionEarnedOfItsFullMarks() {
        var sheet = Sheets.sheet(
                FINAL, line(Criterion.MEMBERSHIP, "C1", "4", "5"), line(Criterion.EFFECTIVENESS, "D1", null));
        var aimed = new ArrayList<Criterion>();
        var bar = new CriteriaBar(sheet, aimed::add);
        UI.getCurrent().add(bar);
        var parts = find(NativeButton.class, bar).all();
        assertThat(parts)
                .extracting(part -> part.getElement().getTextRecursively())
                .satisfiesExactly(
                        none -> assertThat(none).contains("政治功能强", "暂无"),
                        none -> assertThat(none).contains("支部班子强", "暂无"),
                        earned -> assertThat(earned).contains("党员队伍强", "5.0 / "),
                        open -> assertThat(open).contains("作用发挥强", "暂无 / "));
        test(parts.get(2)).click();
        assertThat(aimed).containsExactly(Criterion.MEMBERSHIP);
    }

    @Test
    void barShowsWhatTheBranchGaveItselfUntilThereIsAResult() {
        var sheet = Sheets.sheet(SUBMITTED, line(Criterion.MEMBERSHIP, "C1", "4"));
        var bar = new CriteriaBar(sheet, _ -> {});
        UI.getCurrent().add(bar);
        assertThat(find(NativeButton.class, bar).all().get(2).getElement().getTextRecursively())
                .contains("自评 4.0 / ");
    }

    @Test
    void stagesSayWhatIsDoneWhatComesNowAndUntilWhen() {
        var history = new SheetHistory(
                history().editions(),
                List.of(),
                List.of(
                        step(10, "支部", DRAFT, SUBMITTED, null),
                        step(20, "评审员甲", SUBMITTED, RETURNED, "补充"),
                        step(30, "支部", RETURNED, SUBMITTED, null)),
                List.of(),
                List.of());
        var breakdown = new ResultBreakdown(null, null, null, null, null, null, List.of());
        var sheet = Sheets.sheet(SUBMITTED, breakdown, history, line(Criterion.MEMBERSHIP, "C1", "4"));
        var formats = Formats.current();
        assertThat(items(new StageSteps(sheet)))
                .containsExactly(
                        "自评" + LocalDate.ofInstant(at(30), TimeZones.BUREAU) + " 完成",
                        "考评" + formats.day(sheet.subject().reviewDueOn()) + " 截止",
                        "审定",
                        "公示",
                        "生效");
        assertThat(items(new StageSteps(Sheets.sheet(RETURNED, breakdown, history))))
                .startsWith("自评" + formats.day(sheet.subject().selfDueOn()) + " 截止", "考评");
        assertThat(items(new StageSteps(Sheets.sheet(FINAL, breakdown, history()))))
                .allMatch(stage -> stage.contains("完成"))
                .hasSize(5);
    }

    @Test
    void publicityGoesOnUntilTheResultTakesEffect() {
        var history = new SheetHistory(
                history().editions(),
                List.of(),
                List.of(step(30, "领导", APPROVED, PUBLICISED, null), step(40, "领导", PUBLICISED, FINAL, null)),
                List.of(),
                List.of());
        var breakdown = new ResultBreakdown(null, null, null, null, null, null, List.of());

        assertThat(items(new StageSteps(Sheets.sheet(PUBLICISED, breakdown, history))))
                .endsWith("公示", "生效");
        assertThat(items(new StageSteps(Sheets.sheet(FINAL, breakdown, history))))
                .contains("公示" + LocalDate.ofInstant(at(40), TimeZones.BUREAU) + " 完成");
    }

    @Test
    void tableAimsAtOneCriterionOrAtNone() {
        var table = new SheetTable(Sheets.sheet(REVIEWED, line(Criterion.MEMBERSHIP, "C1", "4", "5")));
        UI.getCurrent().add(table);
        table.aim(null);
        assertThat(find(Div.class, table).withClassName("fs-sheet-aimed").all()).isEmpty();
        table.aim(Criterion.MEMBERSHIP);
        table.aim(Criterion.EFFECTIVENESS);
        assertThat(find(Div.class, table)
                        .withClassName("fs-sheet-aimed")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("作用发挥强");
    }

    @Test
    void evidenceIsNamedOnceAndLeadsToItsRecord() {
        var id = UUID.randomUUID();
        var chips = EvidenceChips.links()
                .with(List.of(
                        new EvidenceItem(id, id, "主题党日", LocalDate.of(2026, 6, 3), ActivityState.ACCEPTED, List.of())));
        assertThat(chips.put(id, "主题党日")).isFalse();
        assertThat(chips.ids()).containsExactly(id);
        assertThat(texts(chips)).containsOnlyOnce("主题党日 2026-06-03");
        assertThat(chips.getElement().getOuterHTML()).contains("activities?id=" + id);
    }

    @Test
    void evidenceThatWasReturnedSaysSo() {
        var chips = EvidenceChips.links()
                .with(List.of(
                        new EvidenceItem(
                                UUID.randomUUID(), UUID.randomUUID(), "党课", null, ActivityState.ACCEPTED, List.of()),
                        new EvidenceItem(
                                UUID.randomUUID(), UUID.randomUUID(), "参观", null, ActivityState.RETURNED, List.of())));
        assertThat(find(Span.class, chips)
                        .withClassName("fs-evidence-state")
                        .single()
                        .getText())
                .isEqualTo("已退回");
    }

    @Test
    void evidenceFollowsWhatSomebodyElseNamed() {
        var kept = UUID.randomUUID();
        var added = UUID.randomUUID();
        var chips = EvidenceChips.links();
        chips.put(kept, "党课");
        chips.put(UUID.randomUUID(), "参观");
        chips.show(Map.of(kept, "党课", added, "志愿服务"));
        assertThat(chips.ids()).containsExactlyInAnyOrder(kept, added);
        assertThat(texts(chips)).contains("党课", "志愿服务").doesNotContain("参观");
    }

    @Test
    void whyItWasGivenBackStandsWithWhoSaidSo() {
        assertThat(texts(new ReturnedNote(step(5, "考评组", SUBMITTED, RETURNED, "请补充依据"))))
                .contains("请补充依据", "考评组");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, , 自评中, NEUTRAL",
        "RETURNED, , 已退回, ATTENTION",
        "SUBMITTED, , 已申报, UNDERWAY",
        "REVIEWED, , '已考评，未审定', UNDERWAY",
        "FINAL, , 已生效, GOOD"
    })
    void aStateHasAWordAndATone(EvaluationState state, Exclusion exclusion, String word, Tone tone) {
        assertThat(StateLabels.word(new EvaluationStatus(state, exclusion))).isEqualTo(word);
        assertThat(StateLabels.tone(new EvaluationStatus(state, exclusion))).isEqualTo(tone);
    }

    @Test
    void whoTakesNoPartIsCalledThatInEveryState() {
        assertThat(StateLabels.word(new EvaluationStatus(SUBMITTED, Exclusion.TOO_YOUNG)))
                .isEqualTo(StateLabels.word(new EvaluationStatus(DRAFT, Exclusion.TOO_YOUNG)))
                .contains("不参评");
        assertThat(StateLabels.tone(new EvaluationStatus(RETURNED, Exclusion.CHOSEN)))
                .isEqualTo(Tone.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluations/1?criterion=MEMBERSHIP, MEMBERSHIP",
        "evaluations/1?criterion=nonsense, ",
        "evaluations/1, "
    })
    void anAddressNamesACriterionThatThereIs(String address, Criterion criterion) {
        assertThat(SheetLinks.criterion(new Location(address))).isEqualTo(criterion);
    }

    private static FindingRow finding(int minutes, Withdrawal withdrawal) {
        var fact = new FindingRow.Fact("全市先进", LocalDate.of(2026, 9, 1), null, null, List.of());
        return new FindingRow(
                UUID.randomUUID(),
                Kind.BONUS,
                "R1",
                new Label("荣誉", "Honour"),
                fact,
                "考评组",
                at(minutes),
                null,
                withdrawal);
    }

    private static SheetHistory history() {
        var editions = Sheets.history().editions();
        return new SheetHistory(
                editions, List.of(new SheetHistory.ReviewSubmission("评审员甲", at(1))), List.of(), List.of(), List.of());
    }

    private static Instant at(int minutes) {
        return Samples.NOW.plusSeconds(60L * minutes);
    }

    private List<String> items(Component timeline) {
        UI.getCurrent().add(timeline);
        return find(ListItem.class, timeline).all().stream()
                .map(SheetPartsTest::texts)
                .toList();
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }
}
