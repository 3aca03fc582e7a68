package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What lists show of a record is what the record holds, whatever was done to it. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class ActivityListedTest {

    @Autowired
    ActivityService records;

    @Autowired
    ActivityListing list;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Autowired
    UserDetailsService users;

    @Test
    void isTrueForAllThatTheDemoLoaded() {
        var shown = assertTrueForAll();

        assertThat(shown).hasSizeGreaterThan(600);
        assertThat(shown).extracting(row -> row.tags().types().size()).contains(1, 2);
        assertThat(shown).extracting(row -> row.content().figures().size()).contains(0, 1, 2);
        assertThat(shown).extracting(row -> row.content().honours().size()).contains(0, 1);
    }

    @Test
    void followsARecordFromItsFirstDraftToItsWithdrawal() {
        var id = records.record(ownBranch(), full("先进党支部"), false);
        var first = assertTrue(id);
        assertThat(first.tags().types()).containsExactly("VOLUNTEER_SERVICE", "THEME_PARTY_DAY");
        assertThat(first.tags().criteria()).containsExactly(Criterion.POLITICAL_FUNCTION, Criterion.EFFECTIVENESS);
        assertThat(first.content().figures()).containsExactly("项目数 10余项", "项目数 约3个");
        assertThat(first.content().honours())
                .extracting(Honour::title, Honour::years, Honour::quantity)
                .containsExactly(tuple("先进党支部", "2023", 2), tuple("先进党支部", null, null));

        records.edit(id, version(id), Drafts.titled("党课：改过的题目"), true);
        var edited = assertTrue(id);
        assertThat(edited.tags().types()).containsExactly("PARTY_LECTURE");
        assertThat(edited.content().figures()).isEmpty();
        assertThat(edited.content().honours()).isEmpty();

        records.withdraw(id, version(id), "重复记录");
        assertTrue(id);
    }

    private ActivityRow assertTrue(UUID id) {
        return assertTrueForAll().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Compares every record that there is with what the list shows of it. */
    private List<ActivityRow> assertTrueForAll() {
        Stored.flushAndClear(database);
        var rows = new ArrayList<ActivityRow>();
        As.user(users, "manager", () -> list.forEach(all(), Sort.unsorted(), rows::add));
        var stored =
                database.createQuery("select a from Activity a", Activity.class).getResultList();
        assertThat(rows).hasSameSizeAs(stored);
        var drafts = stored.stream().collect(Collectors.toMap(Activity::id, Activity::draft));
        assertThat(rows).allSatisfy(row -> {
            var draft = drafts.get(row.id());
            assertThat(row.tags().types()).isEqualTo(draft.types());
            assertThat(row.tags().criteria())
                    .isEqualTo(draft.criteria().stream().sorted().toList());
            assertThat(row.content().figures())
                    .isEqualTo(draft.figures().stream()
                            .map(figure -> figure.label() + " " + figure.asPrinted())
                            .toList());
            assertThat(row.content().honours()).isEqualTo(draft.honours());
        });
        return rows;
    }

    private static ActivityFilter all() {
        return ActivityFilters.states(ActivityState.values());
    }

    private static ActivityDraft full(String honour) {
        var good = Drafts.of(
                "摘要",
                List.of("VOLUNTEER_SERVICE", "THEME_PARTY_DAY"),
                List.of(
                        Drafts.figure("10", Figure.Qualifier.MORE_THAN, "项"),
                        Drafts.figure("3", Figure.Qualifier.ABOUT, "个")),
                List.of(Drafts.honour("2023", 2), Drafts.honour(null, null)));
        var honours = good.honours().stream()
                .map(won ->
                        new Honour(honour, won.level(), won.awardedBy(), won.years(), won.recipient(), won.quantity()))
                .toList();
        return new ActivityDraft(
                good.title(),
                good.summary(),
                good.types(),
                EnumSet.of(Criterion.EFFECTIVENESS, Criterion.POLITICAL_FUNCTION),
                good.dates(),
                false,
                good.figures(),
                honours);
    }

    private UUID ownBranch() {
        return organisation.branches(Role.CLERK).getFirst().id();
    }

    private int version(UUID id) {
        return database.createQuery("select a.version from Activity a where a.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
