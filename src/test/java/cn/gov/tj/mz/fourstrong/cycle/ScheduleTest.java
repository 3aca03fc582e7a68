package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    @Test
    void isUsualAroundTheLastDays() {
        var usual = Schedule.usual(DAY, DAY.plusDays(26));
        assertThat(usual.span(Phase.SELF)).isEqualTo(new Schedule.Days(DAY.minusDays(20), DAY));
        assertThat(usual.span(Phase.REVIEW)).isEqualTo(new Schedule.Days(DAY.plusDays(1), DAY.plusDays(26)));
        assertThat(usual.span(Phase.APPROVAL)).isEqualTo(new Schedule.Days(DAY.plusDays(27), DAY.plusDays(46)));
        assertThat(usual.publicityDays()).isEqualTo(5);
        assertThatCode(() -> check(usual)).doesNotThrowAnyException();
        assertThatCode(() -> check(Schedule.usual(DAY, DAY))).doesNotThrowAnyException();
    }

    @Test
    void letsPhasesOverlapButNotChangePlaces() {
        var overlapping = new Schedule(span(0, 10), span(0, 10), span(5, 10), 1);
        assertThatCode(() -> check(overlapping)).doesNotThrowAnyException();
        assertThat(problems(new Schedule(span(5, 10), span(4, 10), span(3, 9), 5)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("reviewFrom", "cycle.problem.startOutOfOrder"),
                        tuple("approvalFrom", "cycle.problem.startOutOfOrder"),
                        tuple("approvalDueOn", "cycle.problem.endOutOfOrder"));
    }

    @Test
    void refusesAPhaseThatEndsBeforeItStarts() {
        assertThat(problems(new Schedule(span(5, 4), span(6, 8), span(9, 8), 5)))
                .extracting(Problem::field)
                .containsExactly("selfDueOn", "approvalDueOn");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 61})
    void limitsThePublicity(int days) {
        assertThat(problems(new Schedule(span(0, 1), span(1, 2), span(2, 3), days)))
                .extracting(Problem::field)
                .containsExactly("publicityDays");
    }

    private static Schedule.Days span(int from, int due) {
        return new Schedule.Days(DAY.plusDays(from), DAY.plusDays(due));
    }

    private static List<Problem> problems(Schedule schedule) {
        return catchThrowableOfType(Invalid.class, () -> check(schedule)).problems();
    }

    private static void check(Schedule schedule) {
        var problems = new Problems();
        schedule.check(problems);
        problems.throwIfAny();
    }
}
