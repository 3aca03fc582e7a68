package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static cn.gov.tj.mz.fourstrong.evaluation.TwoCycles.CURRENT;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.TwoCycles;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class EvaluationOrderTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    EntityManager database;

    @Autowired
    ParticipationService participation;

    private Map<String, UUID> stored;

    @BeforeEach
    void storeTwoCycles() {
        stored = TwoCycles.store(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycle",
                "branch",
                "unit",
                "selfTotal",
                "total",
                "gapToTotal",
                "grade",
                "state",
                "changed",
                "POLITICAL_FUNCTION",
                "LEADERSHIP_TEAM",
                "MEMBERSHIP",
                "EFFECTIVENESS"
            })
    void isSortedBothWaysByEachColumnAndPagesDoNotOverlap(String property) {
        Orders.assertStable(evaluations, EvaluationFilter.ALL, property);
    }

    @Test
    void putsEvaluationsWithoutAValueLastInBothDirections() {
        Orders.assertNullsLast(
                evaluations, CURRENT, "selfTotal", row -> row.result().totals().selfTotal());
        Orders.assertNullsLast(
                evaluations, CURRENT, "base", row -> row.result().totals().baseTotal());
        Orders.assertNullsLast(evaluations, CURRENT, "total", EvaluationRow::total);
        Orders.assertNullsLast(
                evaluations, CURRENT, "gapToTotal", row -> row.result().totals().gapToTotal());
        Orders.assertNullsLast(
                evaluations, CURRENT, Criterion.MEMBERSHIP.name(), row -> row.points(Criterion.MEMBERSHIP));
        for (var direction : Sort.Direction.values()) {
            assertThat(sorted(Sort.by(direction, "grade")).stream()
                            .dropWhile(row -> row.result().grade() != null))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.result().grade()).isNull());
        }
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void putsABranchThatWasTakenOutLastInBothDirections(Criterion criterion) {
        participation.takeOut(stored.get("2031 ZW"), "支部已并入");
        Stored.flushAndClear(database);
        Orders.assertNullsLast(evaluations, CURRENT, criterion.name(), row -> row.points(criterion));
        Orders.assertNullsLast(evaluations, CURRENT, "total", EvaluationRow::total);
    }

    @Test
    void sortsUnitsAsTheBureauDoesAndNotByTheirNames() {
        var units = List.of("单位WXB", "单位ZWC", "单位FCZX", "单位JZZ", "单位YLY");
        assertThat(sorted(Sort.by("unit")).stream()
                        .map(row -> row.branch().unit().then())
                        .distinct())
                .containsExactlyElementsOf(units);
        assertThat(sorted(Sort.by("unit").descending()).stream()
                        .map(row -> row.branch().unit().then())
                        .distinct())
                .containsExactlyElementsOf(units.reversed());
    }

    @Test
    void keepsTheOrderOfUnitsWithinACycleWhateverBecomesOfTheTree() {
        var before = sorted(Sort.by("unit"));
        var overCycles = evaluations.page(EvaluationFilter.ALL, Sort.by("unit"), 0, 1);
        database.createQuery("update Unit u set u.position = -u.position").executeUpdate();

        assertThat(sorted(Sort.by("unit"))).isEqualTo(before);
        assertThat(evaluations.page(EvaluationFilter.ALL, Sort.by("unit"), 0, 1))
                .isNotEqualTo(overCycles);
    }

    @Test
    void sortsByPointsOfACriterion() {
        assertThat(sorted(Sort.by(Criterion.MEMBERSHIP.name())).subList(0, 3))
                .extracting(row -> row.branch().shortName().then(), row -> row.points(Criterion.MEMBERSHIP))
                .containsExactly(tuple("YL", points("16")), tuple("ZW", points("18")), tuple("WX", points("20")));
    }

    @Test
    void cannotBeSortedByAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluations.page(EvaluationFilter.ALL, Sort.by("branch; drop table"), 0, 1));
    }

    private List<EvaluationRow> sorted(Sort sort) {
        return evaluations.page(CURRENT, sort, 0, 100);
    }
}
