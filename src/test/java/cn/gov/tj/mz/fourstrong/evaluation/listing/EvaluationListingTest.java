package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static cn.gov.tj.mz.fourstrong.evaluation.TwoCycles.CURRENT;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.TwoCycles;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class EvaluationListingTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ActivityService activities;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager database;

    private Map<String, UUID> stored;

    @BeforeEach
    void storeTwoCycles() {
        stored = TwoCycles.store(database);
    }

    @Test
    void listsTheNewestCycleFirstInTheOrderOfTheOrganisation() {
        assertThat(all(EvaluationFilter.ALL).subList(0, 8))
                .extracting(
                        row -> row.edition().cycle(),
                        row -> row.branch().shortName().then())
                .containsExactly(
                        tuple("2031", "WX"),
                        tuple("2031", "ZW"),
                        tuple("2031", "FC"),
                        tuple("2031", "JZ"),
                        tuple("2031", "JF"),
                        tuple("2031", "YL"),
                        tuple("2030", "WX"),
                        tuple("2030", "FC"));
        assertThat(evaluations.count(CURRENT)).isEqualTo(6);
        assertThat(evaluations.count(EvaluationFilter.ALL))
                .isEqualTo(all(EvaluationFilter.ALL).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "branch", "grade", "POLITICAL_FUNCTION"})
    void namesTheRowsOfTheListInItsOrder(String property) {
        var sort = Sort.by(Sort.Order.desc(property));
        assertThat(evaluations.ids(EvaluationFilter.ALL, sort, 100))
                .isEqualTo(evaluations.page(EvaluationFilter.ALL, sort, 0, 100).stream()
                        .map(EvaluationRow::id)
                        .toList());
    }

    @Test
    void passesOverAnOrderThatThereIsNot() {
        assertThat(evaluations.ids(CURRENT, Sort.by("nonsense", "branch"), 2))
                .isEqualTo(evaluations.page(CURRENT, Sort.by("branch"), 0, 2).stream()
                        .map(EvaluationRow::id)
                        .toList());
    }

    @Test
    void addsUpToTheTotalByCriteria() {
        var concluded = all(CURRENT.at(EvaluationState.FINAL));
        assertThat(concluded)
                .extracting(
                        EvaluationRow::total,
                        row -> row.result().totals().selfTotal(),
                        row -> row.result().totals().gapToTotal(),
                        row -> row.grade(Locale.CHINESE))
                .containsExactly(
                        tuple(points("96"), points("94"), points("-2"), "优秀"),
                        tuple(points("80"), points("88"), points("8"), "良好"));
        assertThat(concluded).allSatisfy(row -> {
            var points = Arrays.stream(Criterion.values()).map(row::points).toList();
            assertThat(Scoring.total(new ArrayList<>(points))).isEqualTo(row.total());
            assertThat(row.total())
                    .isEqualTo(AssessmentSheet.tally(evaluations.sheet(row.id()).lines(), IndicatorLine::result)
                            .total());
        });
    }

    @Test
    void showsNothingWhereNothingIsKnown() {
        var drafts = all(CURRENT.at(EvaluationState.DRAFT, EvaluationState.RETURNED));
        assertThat(drafts).hasSize(2).allSatisfy(row -> {
            assertThat(row.result().totals().selfTotal()).isNull();
            assertThat(row.total()).isNull();
            assertThat(row.result().grade()).isNull();
            assertThat(row.result().criteria()).isEmpty();
            assertThat(row.result().totals().gapToTotal()).isNull();
        });
    }

    @Test
    void isNarrowedByCycleUnitBranchGradeAndState() {
        assertThat(all(EvaluationFilter.ALL.in("2030")))
                .extracting(EvaluationRow::id)
                .containsExactly(id("2030 WX"), id("2030 FC"));
        var unit = database.find(Evaluation.class, id("2031 JZ")).branch().unitId();
        assertThat(all(new EvaluationFilter("2031", unit, null, null, Set.of())))
                .extracting(EvaluationRow::id)
                .containsExactly(id("2031 JZ"), id("2031 JF"));
        assertThat(all(new EvaluationFilter(null, null, row("2031 FC").branch().id(), null, Set.of())))
                .allSatisfy(row -> assertThat(row.branch().id())
                        .isEqualTo(row("2031 FC").branch().id()))
                .extracting(EvaluationRow::id)
                .startsWith(id("2031 FC"), id("2030 FC"));
        var excellent = new EvaluationFilter("2031", null, null, "EXCELLENT", Set.of());
        assertThat(all(excellent)).extracting(EvaluationRow::id).containsExactly(id("2031 WX"), id("2031 ZW"));
        assertThat(evaluations.count(excellent)).isEqualTo(2);
        assertThat(all(CURRENT.at(EvaluationState.SUBMITTED)))
                .extracting(EvaluationRow::id)
                .containsExactly(id("2031 JF"));
        assertThat(all(EvaluationFilter.ALL.in("1999"))).isEmpty();
        assertThat(all(new EvaluationFilter(null, UUID.randomUUID(), null, null, Set.of())))
                .isEmpty();
    }

    @Test
    void takesTheSameStatementsForOneRowAndForAll() {
        var oneRow = Statements.of(factory, () -> evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 1));
        var allRows = Statements.of(factory, () -> evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 100));
        var export = Statements.of(factory, () -> evaluations.forEach(EvaluationFilter.ALL, Sort.unsorted(), _ -> {}));
        assertThat(allRows).isEqualTo(oneRow).isLessThanOrEqualTo(5);
        assertThat(export).isEqualTo(oneRow);
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheirOwnBranchOnly() {
        var own = row("2031 FC").branch().id();
        assertThat(all(EvaluationFilter.ALL))
                .extracting(row -> row.branch().id())
                .containsOnly(own);
        assertThat(all(CURRENT)).extracting(EvaluationRow::id).containsExactly(id("2031 FC"));
        assertThat(evaluations.count(CURRENT)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(id("2030 WX")));
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheOwnDraft() {
        assertThat(AssessmentSheet.tally(
                                evaluations.sheet(id("2031 FC")).lines(),
                                line -> line.selfScore().score())
                        .scored())
                .isEqualTo(3);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(UUID.randomUUID()));
    }

    @Test
    void leadsFromATotalToEvidenceAndHistory() {
        var activity = As.call(
                users, "clerk", () -> activities.record(row("2031 FC").branch().id(), Drafts.good(), true));
        var id = new StoredCycle(database, "2029", RubricSamples.rubric())
                .provedBy(activity)
                .concluded("FC", "30", "29")
                .id();
        Stored.flushAndClear(database);

        var sheet = evaluations.sheet(id);
        assertThat(sheet.lines().getFirst().selfScore().evidence())
                .extracting(EvidenceItem::activityId, EvidenceItem::title)
                .containsExactly(tuple(activity, Drafts.good().title()));
        assertThat(sheet.lines().getFirst().reviews())
                .extracting(IndicatorLine.ReviewMark::reviewer, IndicatorLine.ReviewMark::remark)
                .containsExactly(tuple("考评甲", StoredCycle.REMARK));
        assertThat(sheet.history().steps())
                .extracting(SheetHistory.Step::to)
                .containsExactly(
                        EvaluationState.SUBMITTED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.FINAL);
        assertThat(sheet.history().steps()).extracting(SheetHistory.Step::at).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> evaluations.count(EvaluationFilter.ALL));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> all(EvaluationFilter.ALL));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> evaluations.ids(EvaluationFilter.ALL, Sort.unsorted(), 1));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> evaluations.sheet(UUID.randomUUID()));
        });
    }

    private UUID id(String name) {
        return stored.get(name);
    }

    private EvaluationRow row(String name) {
        return all(EvaluationFilter.ALL).stream()
                .filter(row -> row.id().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    private List<EvaluationRow> all(EvaluationFilter filter) {
        return evaluations.page(filter, Sort.unsorted(), 0, 100);
    }
}
