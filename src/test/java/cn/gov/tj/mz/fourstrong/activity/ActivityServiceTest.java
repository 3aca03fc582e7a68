package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("clerk")
class ActivityServiceTest {

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    void recordsADraftThatIsStoredWhole() {
        var draft = Drafts.of(
                "𠮷 <b>摘要</b>\n=1+1",
                List.of("THEME_PARTY_DAY", "VOLUNTEER_SERVICE"),
                List.of(Drafts.figure("10", Figure.Qualifier.MORE_THAN, "项")),
                List.of(Drafts.honour("2023|2024", 2)));
        var id = records.record(ownBranch(), draft, false);
        Stored.flushAndClear(database);

        var stored = details(id);
        assertThat(stored.draft()).isEqualTo(draft.clean(TypeRules.always(Map.of())));
        assertThat(stored.state()).isEqualTo(ActivityState.DRAFT);
        assertThat(stored.origin()).isEqualTo(Origin.RECORDED);
        assertThat(stored.steps()).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo(ActivityAction.RECORDED);
            assertThat(step.actor()).isEqualTo("福彩中心支部工作人员");
            assertThat(step.at())
                    .isEqualTo(TestClock.NOW.atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        });
    }

    @Test
    void submitsWhatIsRecordedInOneGo() {
        var submitted = details(records.record(ownBranch(), Drafts.good(), true));

        assertThat(submitted.state()).isEqualTo(ActivityState.SUBMITTED);
        assertThat(actions()).containsExactly("activity.recorded", "activity.submitted");
    }

    @Test
    void savesNothingOfADraftThatBreaksARule() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> records.record(ownBranch(), Drafts.titled(""), true))
                .satisfies(invalid ->
                        assertThat(invalid.problems().getFirst().field()).isEqualTo("title"));
        assertThat(actions()).isEmpty();
    }

    @Test
    void takesASubmittedRecordBackToTheDraftsWhenItIsEdited() {
        var id = records.record(ownBranch(), Drafts.good(), true);
        records.edit(id, version(id), Drafts.titled("党课：改过的题目"), false);

        var edited = details(id);
        assertThat(edited.state()).isEqualTo(ActivityState.DRAFT);
        assertThat(edited.draft().title()).isEqualTo("党课：改过的题目");
        assertThat(edited.steps()).extracting(ActivityDetails.Step::action).contains(ActivityAction.EDITED);
        assertThat(events.stream(ActivityEvent.class))
                .filteredOn(done -> done.action() == ActivityAction.EDITED)
                .singleElement()
                .satisfies(done -> assertThat(done.details())
                        .isEqualTo(Map.of(
                                AuditDetail.CHANGES,
                                Map.of(
                                        "activity.field.title",
                                        List.of(Drafts.good().title(), "党课：改过的题目")))));
    }

    @Test
    void goesThroughReturnAndResubmissionToAcceptance() {
        var id = records.record(ownBranch(), Drafts.good(), true);
        as("reviewer", () -> records.returnToBranch(id, version(id), " 请补充到会人数。 "));

        assertThat(details(id).state()).isEqualTo(ActivityState.RETURNED);
        assertThat(details(id).reason()).contains("请补充到会人数。");

        records.edit(id, version(id), Drafts.titled("党课：二十人到会"), true);
        as("reviewer", () -> records.accept(id, version(id)));

        var accepted = details(id);
        assertThat(accepted.state()).isEqualTo(ActivityState.ACCEPTED);
        assertThat(accepted.reason()).isEmpty();
        assertThat(accepted.steps())
                .extracting(ActivityDetails.Step::action)
                .containsExactly(
                        ActivityAction.RECORDED,
                        ActivityAction.SUBMITTED,
                        ActivityAction.RETURNED,
                        ActivityAction.EDITED,
                        ActivityAction.SUBMITTED,
                        ActivityAction.ACCEPTED);
        assertThat(actions())
                .endsWith("activity.returned", "activity.edited", "activity.submitted", "activity.accepted");
    }

    @Test
    void changesNothingOfAnAcceptedRecordButLetsItBeWithdrawn() {
        var id = records.record(ownBranch(), Drafts.good(), true);
        as("reviewer", () -> records.accept(id, version(id)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> records.edit(id, version(id), Drafts.titled("改"), false))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("activity.refused.EDITED"));
        records.withdraw(id, version(id), "重复记录");

        assertThat(details(id).state()).isEqualTo(ActivityState.WITHDRAWN);
        assertThat(details(id).reason()).contains("重复记录");
        assertThat(details(id).allowed()).containsExactly(ActivityAction.RECORDED);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> records.submit(id, version(id)));
    }

    @Test
    void wantsAReasonForReturnAndWithdrawal() {
        var id = records.record(ownBranch(), Drafts.good(), true);

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> records.withdraw(id, version(id), " "));
        as(
                "reviewer",
                () -> assertThatExceptionOfType(Invalid.class)
                        .isThrownBy(() -> records.returnToBranch(id, version(id), "")));
    }

    @Test
    void overwritesNobody() {
        var id = records.record(ownBranch(), Drafts.good(), false);
        var expectedVersion = version(id);
        records.edit(id, expectedVersion, Drafts.titled("第一人"), false);
        Stored.flushAndClear(database);

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> records.edit(id, expectedVersion, Drafts.titled("第二人"), false));
        assertThat(details(id).draft().title()).isEqualTo("第一人");
    }

    @Test
    void copiesTheLastRecordWithoutItsDay() {
        var id = records.record(ownBranch(), Drafts.titled("主题党日：植树"), false);
        Stored.flushAndClear(database);

        assertThat(records.copyOfLast(ownBranch())).contains(details(id).draft().forAnotherDay());
    }

    @Test
    void offersEachRoleWhatItMayDo() {
        var id = records.record(ownBranch(), Drafts.good(), true);

        assertThat(details(id).allowed())
                .containsExactlyInAnyOrder(ActivityAction.RECORDED, ActivityAction.EDITED, ActivityAction.WITHDRAWN);
        as(
                "reviewer",
                () -> assertThat(details(id).allowed())
                        .containsExactly(ActivityAction.ACCEPTED, ActivityAction.RETURNED));
        as("manager", () -> assertThat(details(id).allowed()).isEmpty());
    }

    private UUID ownBranch() {
        return organisation.branches(Role.CLERK).getFirst().id();
    }

    private ActivityDetails details(UUID id) {
        return reader.details(id);
    }

    private int version(UUID id) {
        Stored.flushAndClear(database);
        return details(id).version();
    }

    private void as(String user, Runnable action) {
        As.user(users, user, action);
    }

    private List<String> actions() {
        return events.stream(ActivityEvent.class)
                .map(event -> event.action().code())
                .toList();
    }
}
