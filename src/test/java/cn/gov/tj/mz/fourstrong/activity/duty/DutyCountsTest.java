package cn.gov.tj.mz.fourstrong.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
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

    private static final String TYPE = "BRANCH_ELECTION";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

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
        assertThat(done(DAY.minusYears(70), DAY))
                .as("elections before the test")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 1",
        "2026-11-19, 2026-11-21, 1",
        "2026-11-21, 2026-12-31, 0",
        "2026-01-01, 2026-11-19, 0"
    })
    void findsWhatWasDoneBothDaysIncluded(LocalDate from, LocalDate to, int found) {
        record(true);

        assertThat(done(from, to)).hasSize(found);
    }

    @Test
    void countsNothingThatWasNotSubmitted() {
        record(false);

        assertThat(done(DAY, DAY)).isEmpty();
    }

    @Test
    void countsNothingThatWasWithdrawn() {
        var id = record(true);
        records.withdraw(id, reader.details(id).version(), "重复");
        database.flush();

        assertThat(done(DAY, DAY)).isEmpty();
    }

    @Test
    void saysForWhichYearItCounts() {
        record(true);

        assertThat(done(DAY, DAY)).containsExactly(new DueCount.Done(TYPE, DAY, 2026));
    }

    @Test
    void countsARecordUnderEachOfItsTypes() {
        record(true);
        var byType = counts.done(branch, List.of(TYPE, "TEAM_BUILDING"), DAY, DAY);

        assertThat(byType).containsOnlyKeys(TYPE, "TEAM_BUILDING");
    }

    @Test
    void knowsWhatTheDutiesOfABranchDependOn() {
        assertThat(counts.branch(branch).code()).isEqualTo("FC");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> counts.branch(UUID.randomUUID()));
    }

    private UUID record(boolean submit) {
        var draft = Drafts.of("换届", List.of(TYPE, "TEAM_BUILDING"), List.of(), List.of());
        var id = records.record(branch, draft, submit);
        database.flush();
        return id;
    }

    private List<DueCount.Done> done(LocalDate from, LocalDate to) {
        return counts.done(branch, List.of(TYPE), from, to).getOrDefault(TYPE, List.of());
    }
}
