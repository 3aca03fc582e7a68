package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    private static final LocalDate SELF_DUE = LocalDate.of(2026, 12, 20);
    private static final LocalDate REVIEW_DUE = LocalDate.of(2027, 1, 15);

    private final Schedule schedule = Schedule.usual(SELF_DUE, REVIEW_DUE);
    private final Timetable days = new Timetable(schedule);

    @ParameterizedTest
    @EnumSource(Phase.class)
    void beginsAsPlanned(Phase phase) {
        assertThat(days.from(phase)).isEqualTo(schedule.span(phase).from());
        assertThat(days.due(phase)).isEqualTo(schedule.span(phase).due());
        assertThat(days.publicityDays()).isEqualTo(Schedule.USUAL_PUBLICITY);
    }

    @Test
    void needsEveryDay() {
        assertThatNullPointerException().isThrownBy(() -> new Timetable(Schedule.usual(SELF_DUE, null)));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void givesMoreTimeToOnePhaseOnly(Phase phase) {
        var before = due();
        days.extend(phase, days.due(phase).plusDays(1));
        before.put(phase, before.get(phase).plusDays(1));
        assertThat(due()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, 2026-12-20, cycle.problem.notLater",
        "SELF, 2026-12-19, cycle.problem.notLater",
        "SELF, 2027-01-16, cycle.problem.extendNextFirst",
        "REVIEW, 2027-02-05, cycle.problem.extendNextFirst",
        "APPROVAL, 2027-02-04, cycle.problem.notLater"
    })
    void refusesADayThatGivesNoTimeOrReachesBeyondTheNextPhase(Phase phase, LocalDate day, String key) {
        var before = due();
        var problems = catchThrowableOfType(Invalid.class, () -> days.extend(phase, day))
                .problems();
        assertThat(problems).extracting(Problem::key).containsExactly(key);
        assertThat(problems).extracting(Problem::field).containsExactly("day");
        assertThat(due()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"SELF, 2027-01-15", "REVIEW, 2027-02-04", "APPROVAL, 2036-01-01"})
    void reachesUpToTheEndOfTheNextPhaseAndTheLastOneAnywhere(Phase phase, LocalDate day) {
        days.extend(phase, day);
        assertThat(days.due(phase)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"SELF, selfFrom, selfDueOn", "REVIEW, reviewFrom, reviewDueOn", "APPROVAL, approvalFrom, approvalDueOn"
    })
    void namesItsFieldsAsFormsAndQueriesDo(Phase phase, String first, String last) {
        assertThat(phase.firstDay()).isEqualTo(first);
        assertThat(phase.lastDay()).isEqualTo(last);
        assertThat(Arrays.stream(Timetable.class.getDeclaredFields()).map(Field::getName))
                .contains(first, last);
    }

    private Map<Phase, LocalDate> due() {
        return Arrays.stream(Phase.values()).collect(Collectors.toMap(Function.identity(), days::due));
    }
}
