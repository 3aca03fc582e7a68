package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class EvidenceServiceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Autowired
    EvidenceService evidence;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Test
    void offersWhatWasSubmittedOrAcceptedForTheCriterion() {
        var submitted = records.record(ownBranch(), Drafts.good(), true);
        var draft = records.record(ownBranch(), Drafts.titled("还是草稿"), false);
        database.flush();

        assertThat(candidates(Criterion.POLITICAL_FUNCTION))
                .extracting(Evidence::id)
                .contains(submitted)
                .doesNotContain(draft);
        assertThat(candidates(Criterion.MEMBERSHIP)).extracting(Evidence::id).doesNotContain(submitted);
        assertThat(evidence.byId(List.of(submitted, draft, UUID.randomUUID()))).containsOnlyKeys(submitted, draft);
        assertThat(evidence.byId(List.of())).isEmpty();
    }

    @Test
    @WithUserDetails("manager")
    void keepsToTheDaysButTakesUndatedRecordsOfTheYearOrOfNone() {
        var branch = OwnBranch.create(admin);
        OwnBranch.add(
                imports,
                accepted(branch, FROM.minusDays(1), null),
                accepted(branch, FROM, null),
                accepted(branch, TO, null),
                accepted(branch, TO.plusDays(1), null),
                accepted(branch, null, 2025),
                accepted(branch, null, 2026),
                accepted(branch, null, null));
        database.flush();

        assertThat(evidence.candidates(branch, Criterion.POLITICAL_FUNCTION, FROM, TO))
                .extracting(Evidence::startDate, Evidence::evaluationYear)
                .containsExactly(tuple(TO, 2026), tuple(FROM, 2026), tuple(null, 2026), tuple(null, null));
    }

    private static ActivityImportService.Entry accepted(
            UUID branch, @Nullable LocalDate start, @Nullable Integer year) {
        var draft = Drafts.when(start, null, null, start == null, year);
        return OwnBranch.entry(branch, draft, ActivityState.ACCEPTED);
    }

    private List<Evidence> candidates(Criterion criterion) {
        return evidence.candidates(ownBranch(), criterion, FROM, TO);
    }

    private UUID ownBranch() {
        return organisation.branches(Role.CLERK).getFirst().id();
    }
}
