package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class TitleDueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final TitleListing.Filter DUE = new TitleListing.Filter(null, null, null, Set.of(), true);

    private static final TitleCheckService.CheckEntry KEPT =
            new TitleCheckService.CheckEntry(TitleAction.KEPT, 2026, TODAY, null, "仍为优秀");

    @Autowired
    TitleListing titles;

    @Autowired
    TitleCheckService checking;

    @Autowired
    TitleToDos toDos;

    @Autowired
    ApplicationContext program;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
    }

    @Test
    void waitForTheirCheckOnTheWorkbench() {
        assertThat(toDos.forCaller()).containsExactly(new ToDo("title.todo.due", 1, "titles?due=true", "titles"));
        var thing = toDos.withThings().getFirst().things().getFirst();
        assertThat(thing.line().key()).isEqualTo("title.thing.due");
        assertThat(thing.line().arguments().getFirst()).isEqualTo("津民四强〔2025〕002号");
        assertThat(thing.mark()).isNotNull();
        keep(all().getLast());
        assertThat(toDos.forCaller()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void areDueFromTheirDayOnInRowsFiltersAndToDosAlike(int days, boolean due) {
        TestClock.daysLater(TODAY.until(first().checks().dueOn(), ChronoUnit.DAYS) + days, () -> {
            assertThat(first().checks().due()).isEqualTo(due);
            var rows = all().stream().filter(row -> row.checks().due()).toList();
            assertThat(titles.page(DUE, Sort.by("certificate"), 0, 9)).isEqualTo(rows);
            assertThat(titles.count(DUE)).isEqualTo(rows.size());
            assertThat(toDos.forCaller()).extracting(ToDo::count).containsExactly((long) rows.size());
        });
    }

    @Test
    void comeFirstFromTheDayOnWhichTheyAreDue() {
        assertThat(unsorted()).containsExactly("津民四强〔2025〕002号", "津民四强〔2025〕001号");
        TestClock.daysLater(
                TODAY.until(all().getFirst().checks().dueOn(), ChronoUnit.DAYS),
                () -> assertThat(unsorted()).containsExactly("津民四强〔2025〕001号", "津民四强〔2025〕002号"));
        keep(all().getLast());
        assertThat(unsorted()).containsExactly("津民四强〔2025〕001号", "津民四强〔2025〕002号");
    }

    @Test
    void areToBeCheckedAgainWhenTheirResultIsCorrected() {
        var checked = first();
        assertThat(checked.checks().corrected()).isFalse();
        var correction = new CycleProcess(program).correct(checked.result().evaluation());
        Stored.flushAndClear(database);

        assertThat(first().checks().corrected()).isTrue();
        assertThat(first().checks().due()).isTrue();
        assertThat(titles.count(DUE)).isEqualTo(2);
        assertThat(toDos.forCaller()).containsExactly(new ToDo("title.todo.due", 2, "titles?due=true", "titles"));
        assertThat(toDos.withThings().getFirst().things())
                .extracting(thing -> thing.line().key())
                .containsExactlyInAnyOrder("title.thing.due", "title.thing.corrected");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> keep(checked));
        assertThat(first().checks().corrected()).isTrue();
        assertThat(first().version()).isEqualTo(checked.version());

        keep(first());
        assertThat(first().checks().corrected()).isFalse();
        assertThat(first().result().evaluation()).isEqualTo(correction);
        assertThat(titles.count(DUE)).isEqualTo(1);
    }

    private void keep(TitleRow title) {
        checking.decide(title.id(), title.version(), title.result().currentEvaluation(), KEPT);
        Stored.flushAndClear(database);
    }

    private List<String> unsorted() {
        return titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9).stream()
                .map(TitleRow::certificate)
                .toList();
    }

    private TitleRow first() {
        return all().getFirst();
    }

    private List<TitleRow> all() {
        return titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9);
    }
}
