package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as a part of records: kept, changed, copied, proposed, listed, and never needed. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class ActivityMinutesTest {

    private static final String TYPE = "WARNING_EDUCATION";

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    ActivityListing list;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private UUID branch;

    @BeforeEach
    void findTheBranch() {
        branch = organisation.branches(Role.CLERK).getFirst().id();
    }

    @Test
    void areKeptWholeAndTakenAwayAgain() {
        var id = record(Drafts.good().with(Drafts.minutes()));
        assertThat(reader.details(id).draft().minutes()).isEqualTo(Drafts.minutes());

        edit(id, Drafts.good());
        assertThat(reader.details(id).draft().minutes()).isEqualTo(Minutes.NONE);
        assertThat(rowsOfMinutes(id)).isZero();

        edit(id, Drafts.good().with(Minutes.of("一楼", null, null)));
        assertThat(reader.details(id).draft().minutes()).isEqualTo(Minutes.of("一楼", null, null));
    }

    @Test
    void areNotNeededForAnything() {
        var id = records.record(branch, Drafts.good(), true);
        Stored.flushAndClear(database);

        assertThat(reader.details(id).state()).isEqualTo(ActivityState.SUBMITTED);
        assertThat(rowsOfMinutes(id)).isZero();
    }

    @Test
    void areHeldAgainstTheirRules() {
        var wrong = new Minutes(null, null, null, 3, 4, null, null, null, null);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> records.record(branch, Drafts.good().with(wrong), false))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("minutes.present"));
    }

    @Test
    void tellTheirHistoryPartByPart() {
        var id = record(Drafts.good().with(Minutes.of("一楼", "张", null)));
        edit(id, Drafts.good().with(new Minutes("一楼", "李", null, null, 7, null, null, "通过。", null)));

        assertThat(reader.details(id).steps().getLast().changes())
                .containsExactly(
                        new ActivityChange(DraftPart.MINUTES_HOST, "张", "李"),
                        new ActivityChange(DraftPart.MINUTES_PRESENT, null, "7"),
                        new ActivityChange(DraftPart.MINUTES_DECISIONS, null, "通过。"));
    }

    @Test
    void passToACopyOnlyWhereAndWithWhomItWas() {
        record(Drafts.good().with(Drafts.minutes()));

        assertThat(records.copyOfLast(branch))
                .get()
                .extracting(ActivityDraft::minutes)
                .isEqualTo(Minutes.of("三楼会议室", "张𠮷", "李明"));
    }

    @Test
    void areProposedFromTheLastMeetingOfTheTypeThatHasThem() {
        assertThat(records.lastMinutes(branch, TYPE)).isEqualTo(Minutes.NONE);
        record(of(TYPE, 3).with(Minutes.of("旧址", "甲", null)));
        record(of(TYPE, 9).with(Minutes.of("新址", null, "乙")));
        record(of(TYPE, 15));
        record(of(TYPE, 16).with(new Minutes(null, null, null, 9, 9, null, null, null, null)));
        record(of("TEAM_BUILDING", 17).with(Minutes.of("别处", "丙", "丁")));
        var withdrawn = record(of(TYPE, 18).with(Minutes.of("撤回的", null, null)));
        records.withdraw(withdrawn, reader.details(withdrawn).version(), "重复");
        Stored.flushAndClear(database);

        assertThat(records.lastMinutes(branch, TYPE)).isEqualTo(Minutes.of("新址", null, "乙"));
        assertThat(records.lastMinutes(branch, "nonsense")).isEqualTo(Minutes.NONE);
    }

    @Test
    void areListedWithTheirRecords() {
        record(Drafts.titled("有记录的会").with(Drafts.minutes()));
        record(Drafts.titled("没有记录的会"));

        assertThat(list.page(ActivityFilters.text("记录的会"), Sort.by("title"), 0, 5))
                .extracting(row -> row.content().minutes())
                .containsExactlyInAnyOrder(Drafts.minutes(), Minutes.NONE);
    }

    @Test
    void takeNoStatementMoreThanARecordWithoutThem() {
        var without = record(Drafts.titled("没有"));
        var with = record(Drafts.titled("有").with(Drafts.minutes()));

        assertThat(reading(with)).isEqualTo(reading(without));
    }

    @Test
    void areHiddenWithTheirRecord() {
        var id = record(Drafts.good().with(Drafts.minutes()));

        As.user(users, "clerk2", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reader.details(id));
            assertThat(records.lastMinutes(branch, "PARTY_LECTURE")).isEqualTo(Minutes.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void areProposedToClerksOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> records.lastMinutes(branch, TYPE)));
    }

    private static ActivityDraft of(String type, int day) {
        return ActivityDraft.of(
                "会议",
                null,
                List.of("RULES_AND_DUTIES", type),
                Set.of(),
                new ActivityDates(LocalDate.of(2026, 11, day), null, null, null));
    }

    private UUID record(ActivityDraft draft) {
        var id = records.record(branch, draft, false);
        Stored.flushAndClear(database);
        return id;
    }

    private void edit(UUID id, ActivityDraft draft) {
        records.edit(id, reader.details(id).version(), draft, false);
        Stored.flushAndClear(database);
    }

    private long rowsOfMinutes(UUID id) {
        return (long) database.createNativeQuery("select count(*) from minutes where id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private long reading(UUID id) {
        Stored.flushAndClear(database);
        return Statements.of(factory, () -> reader.details(id));
    }
}
