package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate GRANTED = LocalDate.of(2025, 7, 1);

    private final Title title =
            new Title(new Title.Basis(UUID.randomUUID(), UUID.randomUUID(), "2025H1"), "津民四强〔2025〕001号", GRANTED);

    @Test
    void aNewTitleIsValidAndDueAfterAYear() {
        assertThat(title.state()).isEqualTo(TitleState.VALID);
        assertThat(title.checkDueOn()).isEqualTo(GRANTED.plusYears(1));
        assertThat(title.checkedYear()).isNull();
    }

    @Test
    void aKeptTitleIsDueAYearLaterAndNeedsNoReason() {
        decide(TitleAction.KEPT, 2026, TODAY, null, " ");
        assertThat(title.state()).isEqualTo(TitleState.VALID);
        assertThat(title.checkedYear()).isEqualTo(2026);
        assertThat(title.checkDueOn()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void aTitleToImproveIsDueWhenItsTimeIsOverAndMayThenBeKept() {
        decide(TitleAction.IMPROVING, 2026, TODAY.minusDays(30), TODAY, "换届逾期");
        assertThat(title.state()).isEqualTo(TitleState.IMPROVING);
        assertThat(title.checkDueOn()).isEqualTo(TODAY);
        decide(TitleAction.KEPT, 2026, TODAY, null, "整改到位");
        assertThat(title.state()).isEqualTo(TitleState.VALID);
    }

    @Test
    void aWithdrawnTitleTakesNoDecisionAnyMore() {
        decide(TitleAction.WITHDRAWN, 2026, TODAY, null, "违纪");
        assertThat(title.state()).isEqualTo(TitleState.WITHDRAWN);
        assertThat(title.checkDueOn()).isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decide(TitleAction.KEPT, 2026, TODAY, null, null))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("title.withdrawnAlready"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TitleAction.class,
            names = {"IMPROVING", "WITHDRAWN"})
    void improvingAndWithdrawalNeedAReason(TitleAction action) {
        assertThat(problems(action, 2026, TODAY, TODAY.plusDays(1), " "))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reason", "problem.required"));
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(problems(null, null, null, null, "一".repeat(501)))
                .extracting(Problem::field)
                .containsExactly("action", "year", "decidedOn", "reason");
        assertThat(problems(TitleAction.GRANTED, 2024, GRANTED.minusDays(1), null, "因"))
                .extracting(Problem::key)
                .containsExactly("problem.choose", "problem.within", "title.problem.beforeLast");
        assertThat(problems(TitleAction.IMPROVING, 2027, TODAY.plusDays(1), null, "因"))
                .extracting(Problem::key)
                .containsExactly("problem.within", "title.problem.later", "problem.choose");
    }

    @Test
    void timeToImproveEndsAfterTheDecisionAndWithinAYear() {
        assertThat(problems(TitleAction.IMPROVING, 2026, TODAY, TODAY, "因"))
                .extracting(Problem::key)
                .containsExactly("title.problem.improveLater");
        assertThat(problems(
                        TitleAction.IMPROVING, 2026, TODAY, TODAY.plusYears(1).plusDays(1), "因"))
                .extracting(Problem::key)
                .containsExactly("title.problem.improveSooner");
    }

    @Test
    void aYearIsKeptOnceButAWithdrawalIsAlwaysPossible() {
        decide(TitleAction.KEPT, 2026, TODAY, null, null);
        assertThat(problems(TitleAction.KEPT, 2026, TODAY, null, null))
                .extracting(Problem::key)
                .containsExactly("title.problem.yearChecked");
        assertThat(problems(TitleAction.KEPT, 2025, TODAY, null, null))
                .extracting(Problem::key)
                .containsExactly("problem.within");
        decide(TitleAction.WITHDRAWN, 2026, TODAY, null, "违纪");
        assertThat(title.state()).isEqualTo(TitleState.WITHDRAWN);
    }

    private void decide(TitleAction action, Integer year, LocalDate day, LocalDate improveBy, String reason) {
        title.decide(
                CheckRules.checked(
                        title, new TitleCheckService.CheckEntry(action, year, day, improveBy, reason), false, TODAY),
                title.evaluationId());
    }

    private List<Problem> problems(
            TitleAction action, Integer year, LocalDate day, LocalDate improveBy, String reason) {
        return catchThrowableOfType(Invalid.class, () -> decide(action, year, day, improveBy, reason))
                .problems();
    }
}
