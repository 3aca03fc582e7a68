package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.addingUpTo;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
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
import java.util.UUID;
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
        evaluation.review(reviews, List.of(), by("考评"));
        Stored.flushAndClear(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluations?cycle=2031H2", "dashboard?cycle=2031H2", "cycle-report/2031H2"})
    void carryCriteriaThatAddUpToTheTotal(String address) {
        open(address);

        assertThat(file()).singleElement().satisfies(row -> {
            var criteria = criteria(row);
            assertThat(criteria).anySatisfy(cell -> assertThat(cell).matches("\\d+\\.\\d{8}"));
            assertThat(sum(criteria)).isEqualTo(row.get("总分")).isEqualTo("90.3");
        });
    }

    @Test
    void carryIndicatorsThatAddUpToTheTotal() {
        open("report/" + id);

        var rows = file();
        var indicators = rows.stream().filter(row -> !row.get("编号").isEmpty()).toList();
        assertThat(indicators).hasSize(16);
        for (var column : List.of("考评", "最终")) {
            var cells = indicators.stream().map(row -> row.get(column)).toList();
            assertThat(cells).anySatisfy(cell -> assertThat(cell).matches("\\d+\\.\\d{8}"));
            assertThat(sum(cells)).isEqualTo("90.3");
        }
        assertThat(rows)
                .filteredOn(row -> row.get("指标").equals("总分"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("最终")).isEqualTo("90.3"));
    }

    private void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<Map<String, String>> file() {
        return GridFile.of(find(ExportButton.class).single());
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
