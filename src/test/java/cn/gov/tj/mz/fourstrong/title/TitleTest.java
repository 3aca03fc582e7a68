package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TitleTest {

    private static final LocalDate GRANTED = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID RESULT = UUID.randomUUID();
    private static final UUID CORRECTION = UUID.randomUUID();

    private final Title title =
            new Title(new Title.Basis(UUID.randomUUID(), RESULT, "2025H1"), "津民四强〔2025〕001号", GRANTED);

    @ParameterizedTest
    @CsvSource({
        "GRANTED, VALID, 2027-11-23",
        "KEPT, VALID, 2027-11-23",
        "IMPROVING, IMPROVING, 2027-02-01",
        "WITHDRAWN, WITHDRAWN, "
    })
    void aCheckSaysHowATitleStandsAndWhenItIsLookedAtAgain(TitleAction action, TitleState state, LocalDate due) {
        var check = check(action);
        assertThat(check.state()).isEqualTo(state);
        assertThat(check.nextDueOn()).isEqualTo(due);
    }

    @Test
    void standsOnTheEditionOfItsResultThatTheLastDecisionSaw() {
        title.decide(check(TitleAction.KEPT), CORRECTION);
        assertThat(title.evaluationId()).isEqualTo(CORRECTION);
        assertThat(title.decidedOn()).isEqualTo(TODAY);
        assertThat(title.checkedYear()).isEqualTo(2026);
    }

    @ParameterizedTest
    @EnumSource(TitleAction.class)
    void takesNoDecisionOnceItIsWithdrawn(TitleAction action) {
        title.decide(check(TitleAction.WITHDRAWN), RESULT);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> title.decide(check(action), CORRECTION))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("title.withdrawnAlready"));
        assertThat(title.evaluationId()).isEqualTo(RESULT);
        assertThat(title.state()).isEqualTo(TitleState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"ADVISED, true", "BEYOND_QUOTA, true", "LOWER_GRADE, true", "HOLDS, false", "OUTSIDE, false"})
    void isForEveryBranchThatHoldsNoneAndThatTheCallerManages(Eligibility eligibility, boolean may) {
        assertThat(eligibility.mayBeChosen()).isEqualTo(may);
    }

    private static Check check(TitleAction action) {
        return new Check(action, 2026, TODAY, LocalDate.of(2027, 2, 1), "原因");
    }
}
