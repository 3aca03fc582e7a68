package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record lets be done to it, without a database. */
class ActivityTest {

    private static final Signature CLERK = signature("工作人员", 0);
    private static final Signature REVIEWER = signature("考评员", 60);

    private final Activity activity = new Activity(
            mock(Branch.class), new ActivityRow.Source(Origin.RECORDED, "T01"), Drafts.good(), List.of(), CLERK);

    @Test
    void beginsAsADraftOfTheOneWhoRecordedIt() {
        assertThat(activity.state()).isEqualTo(ActivityState.DRAFT);
        assertThat(activity.steps())
                .extracting(
                        ActivityDetails.Step::action,
                        ActivityDetails.Step::actor,
                        ActivityDetails.Step::at,
                        ActivityDetails.Step::reason)
                .containsExactly(tuple(ActivityAction.RECORDED, "工作人员", CLERK.at(), null));
    }

    @Test
    void hasAnIdentityBeforeItIsStored() {
        var other = new Activity(mock(Branch.class), ActivityRow.Source.HERE, Drafts.good(), List.of(), CLERK);

        assertThat(activity.id().version()).isEqualTo(7);
        assertThat(other.id()).isNotEqualTo(activity.id());
    }

    @Test
    void tellsEveryStepInItsOrder() {
        activity.submit(CLERK).returnToBranch("请补充人数", REVIEWER);
        activity.edit(Drafts.titled("党课：二十人到会"), List.of(), CLERK);
        activity.submit(CLERK).accept(REVIEWER).withdraw("重复", CLERK);

        assertThat(activity.steps())
                .extracting(ActivityDetails.Step::action, ActivityDetails.Step::reason)
                .containsExactly(
                        tuple(ActivityAction.RECORDED, null),
                        tuple(ActivityAction.SUBMITTED, null),
                        tuple(ActivityAction.RETURNED, "请补充人数"),
                        tuple(ActivityAction.EDITED, null),
                        tuple(ActivityAction.SUBMITTED, null),
                        tuple(ActivityAction.ACCEPTED, null),
                        tuple(ActivityAction.WITHDRAWN, "重复"));
        assertThat(activity.state()).isEqualTo(ActivityState.WITHDRAWN);
        assertThat(activity.title()).isEqualTo("党课：二十人到会");
    }

    @Test
    void notesWithAnEditWhatItChanged() {
        var before = activity.title();
        var changes = activity.edit(Drafts.titled("换了题目"), List.of(), CLERK);

        assertThat(changes).contains(new ActivityChange(DraftPart.TITLE, before, "换了题目"));
        assertThat(activity.steps().getLast().changes()).isEqualTo(changes);
        assertThat(activity.steps().getFirst().changes()).isEmpty();
    }

    @Test
    void waitsForReviewNoLongerOnceItIsEdited() {
        activity.submit(CLERK);
        activity.edit(Drafts.titled("换了题目"), List.of(), CLERK);

        assertThat(activity.state()).isEqualTo(ActivityState.DRAFT);
    }

    @Test
    void staysReturnedWhileItIsCorrected() {
        activity.submit(CLERK).returnToBranch("请补充人数", REVIEWER);
        activity.edit(Drafts.titled("换了题目"), List.of(), CLERK);

        assertThat(activity.state()).isEqualTo(ActivityState.RETURNED);
    }

    @Test
    void isLeftAsItIsByAnEditThatIsRefused() {
        activity.submit(CLERK).accept(REVIEWER);
        var steps = activity.steps();

        assertRefused(accepted -> accepted.edit(Drafts.titled("换了题目"), List.of(), CLERK), ActivityAction.EDITED);
        assertThat(activity.title()).isEqualTo(Drafts.good().title());
        assertThat(activity.steps()).isEqualTo(steps);
    }

    @Test
    void isNotReviewedBeforeItWasSubmitted() {
        assertRefused(draft -> draft.accept(REVIEWER), ActivityAction.ACCEPTED);
        assertRefused(draft -> draft.returnToBranch("理由", REVIEWER), ActivityAction.RETURNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "RETURNED"})
    void waitsAgainWhenTheReviewerUndoesTheReviewWithinTenMinutes(ActivityAction review) {
        activity.submit(CLERK);
        act(activity, review);
        activity.reopen(signature(REVIEWER, 10));

        assertThat(activity.state()).isEqualTo(ActivityState.SUBMITTED);
        assertThat(activity.steps().getLast().action()).isEqualTo(ActivityAction.REOPENED);
    }

    @Test
    void isNotReopenedByAnotherLaterOrWhenSomethingElseWasDone() {
        activity.submit(CLERK);
        assertRefused(waiting -> waiting.reopen(REVIEWER), ActivityAction.REOPENED);
        activity.accept(REVIEWER);
        assertRefused(accepted -> accepted.reopen(signature(REVIEWER, 11)), ActivityAction.REOPENED);
        assertRefused(accepted -> accepted.reopen(CLERK), ActivityAction.REOPENED);
        activity.withdraw("重复", CLERK);
        assertRefused(withdrawn -> withdrawn.reopen(REVIEWER), ActivityAction.REOPENED);
    }

    @Test
    void isNotSubmittedTwice() {
        activity.submit(CLERK);

        assertRefused(submitted -> submitted.submit(CLERK), ActivityAction.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITED", "SUBMITTED", "ACCEPTED", "RETURNED", "WITHDRAWN"})
    void letsNothingBeDoneOnceItIsWithdrawn(ActivityAction action) {
        activity.withdraw("重复", CLERK);

        assertRefused(withdrawn -> act(withdrawn, action), action);
    }

    private void assertRefused(Consumer<Activity> verb, ActivityAction action) {
        var state = activity.state();
        assertThat(catchThrowableOfType(Refused.class, () -> verb.accept(activity))
                        .key())
                .isEqualTo("activity.refused." + action);
        assertThat(activity.state()).isEqualTo(state);
    }

    private static void act(Activity activity, ActivityAction action) {
        switch (action) {
            case EDITED -> activity.edit(Drafts.titled("改"), List.of(), CLERK);
            case SUBMITTED -> activity.submit(CLERK);
            case ACCEPTED -> activity.accept(REVIEWER);
            case RETURNED -> activity.returnToBranch("理由", REVIEWER);
            case WITHDRAWN -> activity.withdraw("理由", CLERK);
            case REOPENED -> activity.reopen(REVIEWER);
            case RECORDED -> throw new IllegalArgumentException("No verb of a record: " + action);
        }
    }

    /** The same person, minutes later. */
    private static Signature signature(Signature by, int minutes) {
        return new Signature(by.account(), by.name(), by.at().plus(Duration.ofMinutes(minutes)));
    }

    private static Signature signature(String name, int seconds) {
        return new Signature(
                UUID.randomUUID(), name, Instant.parse("2026-11-23T02:00:00Z").plusSeconds(seconds));
    }
}
