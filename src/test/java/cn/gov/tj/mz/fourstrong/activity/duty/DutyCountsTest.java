package cn.gov.tj.mz.fourstrong.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class DutyCountsTest {

    private static final String TYPE = "THEME_PARTY_DAY";
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);

    @Autowired
    DutyCounts counts;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    private UUID branch;

    @BeforeEach
    void ownBranch() {
        branch = organisation.branches(Role.CLERK).getFirst().id();
        database.createQuery("update Branch b set b.facts.foundedOn = null where b.id = :id")
                .setParameter("id", branch)
                .executeUpdate();
        assertThat(count().held()).as("held before the test").isZero();
    }

    @Test
    void countsWhatWasDueAndWhatWasDone() {
        record(LocalDate.of(2014, 3, 8), true);
        record(LocalDate.of(2014, 3, 9), true);
        record(LocalDate.of(2014, 5, 8), true);

        assertThat(count()).isEqualTo(new DutyCounts.Count(12, 2));
    }

    @Test
    void countsNothingThatWasNotSubmitted() {
        record(LocalDate.of(2014, 3, 8), false);

        assertThat(count().held()).isZero();
    }

    @Test
    void countsNothingThatWasWithdrawn() {
        var id = record(LocalDate.of(2014, 3, 8), true);
        records.withdraw(id, reader.details(id).version(), "重复");
        database.flush();

        assertThat(count().held()).isZero();
    }

    @Test
    void countsARecordUnderEachOfItsTypes() {
        record(LocalDate.of(2014, 3, 8), true);
        var counted = counts.count(branch, List.of(TYPE, "PARTY_LECTURE"), FIRST, LAST);

        assertThat(counted.byType().get("PARTY_LECTURE")).isEqualTo(new DutyCounts.Count(4, 1));
        assertThat(counted.branch()).isEqualTo("FC");
    }

    @Test
    void reachesToTheLastDayOfGrace() {
        assertThat(counts.count(branch, List.of(TYPE), FIRST, LAST).until()).isEqualTo("2015-01-05");
        assertThat(counts.count(branch, List.of("TEAM_BUILDING"), FIRST, LAST))
                .isEqualTo(new DutyCounts.Counted("FC", Map.of(), LAST));
    }

    @ParameterizedTest
    @CsvSource({"2014-01-01, 2014-06-30, 0", "2014-07-01, 2014-12-31, 1"})
    void countsWhatIsDueOnceAYearWhereTheYearEnds(LocalDate from, LocalDate to, int due) {
        var counted =
                counts.count(branch, List.of("WARNING_EDUCATION"), from, to).byType();

        assertThat(counted.values().stream().mapToInt(DutyCounts.Count::due).sum())
                .isEqualTo(due);
    }

    private UUID record(LocalDate day, boolean submit) {
        var draft = ActivityDraft.of(
                "主题党日 " + day,
                null,
                List.of(TYPE, "PARTY_LECTURE"),
                Set.of(),
                new ActivityDates(day, null, null, null));
        var id = records.record(branch, draft, submit);
        database.flush();
        return id;
    }

    private DutyCounts.Count count() {
        return counts.count(branch, List.of(TYPE), FIRST, LAST).byType().get(TYPE);
    }
}
