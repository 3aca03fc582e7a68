package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.addingUpTo;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.screen.grid.GridFile;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** What files carry of a result whose means have no end: numbers that add up to its total. */
@Tag("database")
@WithUserDetails("manager")
class ScoreFilesTest extends ViewTest {

    private static final List<BigDecimal> TOTALS = List.of(points("90"), points("90.5"), points("90.5"));

    @Autowired
    EntityManager database;

    private UUID id;
    private EvaluationResult result;

    @BeforeEach
    void reviewOneThreeTimes() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        id = cycle.submitted("JZ", "92").id();
        Stored.flushAndClear(database);
        var evaluation = database.find(Evaluation.class, id);
        var rubric = evaluation.cycle().rubric();
        var reviews = IntStream.range(0, TOTALS.size())
                .mapToObj(index -> reviewOf(evaluation, "考评" + index, addingUpTo(TOTALS.get(index), rubric, index * 5)))
                .toList();
        reviews.forEach(review -> {
            review.submit(Samples.NOW);
            database.persist(review);
        });
        var findings = Stream.of(Kind.BONUS, Kind.DEDUCTION)
                .map(kind -> found(evaluation, kind))
                .toList();
        findings.forEach(database::persist);
        evaluation.review(reviews, findings, by("考评"));
        result = evaluation.result();
        assertThat(result.baseTotal()).isEqualTo("90.3");
        assertThat(List.of(result.bonus(), result.deduction())).noneMatch(points -> points.signum() == 0);
        Stored.flushAndClear(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluations?cycle=2031H2",
                "dashboard?cycle=2031H2",
                "approval?cycle=2031H2",
                "cycle-report/2031H2",
                "branches/JZ"
            })
    void carryPartsThatAddUpToTheTotal(String address) {
        open(address);

        assertThat(row()).satisfies(row -> {
            assertThat(List.of(row.get("加分"), row.get("扣分"), row.get("总分")))
                    .isEqualTo(plain(result.bonus(), result.deduction(), result.total()));
            var parts = row.containsKey("党员队伍强") ? criteria(row) : List.of(row.get("指标得分"));
            assertThat(sum(parts)).isEqualTo("90.3");
            assertThat(sum(Stream.of(parts, List.of(row.get("加分"), row.get("扣分")))
                            .flatMap(List::stream)
                            .toList()))
                    .isEqualTo(row.get("总分"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluations?cycle=2031H2", "dashboard?cycle=2031H2", "cycle-report/2031H2", "branches/JZ"})
    void carryCriteriaWithAllTheirDecimals(String address) {
        open(address);

        assertThat(criteria(row())).anySatisfy(cell -> assertThat(cell).matches("\\d+\\.\\d{8}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluations?cycle=2031H2",
                "dashboard?cycle=2031H2",
                "approval?cycle=2031H2",
                "cycle-report/2031H2",
                "branches/JZ"
            })
    void sayWhatNobodyHasApproved(String address) {
        open(address);
        assertThat(row().get("状态")).isEqualTo("已考评，未审定");

        database.find(Evaluation.class, id).progress().approve(by("机关党委"));
        database.flush();
        open(address.replace("approval?", "approval?step=APPROVED&"));
        assertThat(row().get("状态")).isEqualTo("已审定");
    }

    @Test
    void setPartsBesideTheTotalInAComparison() {
        open("compare?branch=JZ&branch=FC&cycle=2031H2");

        var column = file().stream().collect(Collectors.toMap(row -> row.get("项目"), ScoreFilesTest::ofJz));
        assertThat(sum(List.of(column.get("指标得分"), column.get("加分"), column.get("扣分"))))
                .isEqualTo(column.get("总分"))
                .isEqualTo(result.total().toPlainString());
    }

    @Test
    void carryIndicatorsThatAddUpToTheTotal() {
        open("report/" + id);

        var rows = file();
        var indicators = rows.stream().filter(row -> !row.get("编号").isEmpty()).toList();
        assertThat(indicators).hasSize(16);
        for (var column : List.of("考评", "得分（未审定）")) {
            var cells = indicators.stream().map(row -> row.get(column)).toList();
            assertThat(cells).anySatisfy(cell -> assertThat(cell).matches("\\d+\\.\\d{8}"));
            assertThat(sum(cells)).isEqualTo("90.3");
        }
        assertThat(rows)
                .filteredOn(row -> row.get("指标").equals("总分"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("得分（未审定）")).isEqualTo(result.total().toPlainString()));
    }

    private void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<Map<String, String>> file() {
        return GridFile.of(find(ExportButton.class).single());
    }

    /** The row of the evaluation; others have no total. */
    private Map<String, String> row() {
        var rows = file().stream()
                .filter(row -> row.get("总分").equals(result.total().toPlainString()));
        return rows.toList().getFirst();
    }

    private static Finding found(Evaluation evaluation, Kind kind) {
        var rule = evaluation.cycle().rubric().adjustments().stream()
                .filter(any -> any.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new Finding(
                evaluation, rule, new FindingEntry(rule.code(), "事实", Samples.TODAY, null, null, Set.of()), by("考评"));
    }

    /** Its name of then stands behind the one of today. */
    private static String ofJz(Map<String, String> row) {
        return row.keySet().stream()
                .filter(header -> header.contains("JZ"))
                .map(row::get)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> plain(BigDecimal... points) {
        return Stream.of(points).map(BigDecimal::toPlainString).toList();
    }

    private static List<String> criteria(Map<String, String> row) {
        return Stream.of(Criterion.values())
                .map(Formats.current()::name)
                .map(row::get)
                .toList();
    }

    /** As a person adds up: all decimals, rounded once. */
    private static String sum(List<String> cells) {
        return cells.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
