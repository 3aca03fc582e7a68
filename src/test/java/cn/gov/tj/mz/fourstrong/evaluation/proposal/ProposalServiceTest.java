package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ProposalServiceTest {

    @Autowired
    ProposalService proposals;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ActivityImportService imports;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    private AssessmentSheet sheet;

    @BeforeEach
    void storeAResultOfABranchWithCommitteeAndGroups() {
        var stored = new StoredCycle(entities, "2019H1", RubricSamples.likeStandard()).concluded("计数支部", "90", "90");
        People.clerk(accounts, "counted", stored.branch().id());
        Stored.flushAndClear(entities);
        database.update(
                "update branch set committee = true, group_count = 2 where id = ?",
                stored.branch().id());
        sheet = evaluations.sheet(stored.id());
    }

    @Test
    void countsWhatIsMissingByTheRulesOfTheTypes() {
        var proposal = proposal();

        assertThat(proposal.counts())
                .extracting(count -> count.type().code() + " " + count.due())
                .containsExactly("MEMBERS_ASSEMBLY 2", "COMMITTEE_MEETING 6", "GROUP_MEETING 6", "PARTY_LECTURE 2");
        assertThat(proposal.missing()).isEqualTo(16);
        assertThat(proposal.points()).isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void asksForNoMeetingsOfWhatABranchDoesNotHave() {
        database.update(
                "update branch set committee = false, group_count = 0 where id = ?",
                sheet.subject().branchId());

        assertThat(proposal().due()).isEqualTo(4);
        assertThat(proposal().points()).isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void takesNoCostForWhatWasRecordedInTime() {
        record("MEMBERS_ASSEMBLY", "2019-02-15");
        record("COMMITTEE_MEETING", "2019-01-10", "2019-02-11", "2019-02-28", "2019-07-05");
        record("PARTY_LECTURE", "2019-06-30", "2019-07-11");
        var proposal = proposal();

        assertThat(proposal.counts())
                .extracting(count -> count.type().code() + " " + count.held() + "/" + count.due())
                .containsExactly(
                        "MEMBERS_ASSEMBLY 1/2", "COMMITTEE_MEETING 3/6", "GROUP_MEETING 0/6", "PARTY_LECTURE 1/2");
        assertThat(proposal.points()).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void proposesNothingForWhatCannotBeCounted() {
        assertThat(proposals.of(sheet.id()).keySet())
                .containsExactly(sheet.lines().stream()
                        .filter(line -> line.indicator().code().equals("B3"))
                        .findFirst()
                        .orElseThrow()
                        .indicator()
                        .id());
    }

    @Test
    void changesNoScore() {
        var before = evaluations.sheet(sheet.id()).lines();
        proposals.of(sheet.id());

        assertThat(evaluations.sheet(sheet.id()).lines()).isEqualTo(before);
    }

    @Test
    void takesTheSameStatementsForAnyNumberOfRecords() {
        var none = reading();
        record("COMMITTEE_MEETING", "2019-01-10", "2019-02-11", "2019-03-11");
        record("PARTY_LECTURE", "2019-03-12");

        assertThat(reading()).isEqualTo(none).isLessThanOrEqualTo(15);
    }

    @Test
    void isForThoseWhoSeeTheEvaluation() {
        As.user(users, "counted", () -> assertThat(proposals.of(sheet.id())).hasSize(1));
        As.user(users, "reviewer", () -> assertThat(proposals.of(sheet.id())).hasSize(1));
        As.user(
                users,
                "clerk2",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proposals.of(sheet.id())));
        People.reviewer(accounts, "insider", Scope.WHOLE, sheet.subject().branchId());
        entities.flush();
        As.user(
                users,
                "insider",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proposals.of(sheet.id())));
        As.user(
                users,
                "auditor",
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> proposals.of(sheet.id())));
    }

    private Proposal proposal() {
        Map<UUID, Proposal> all = proposals.of(sheet.id());
        assertThat(all).hasSize(1);
        return all.values().iterator().next();
    }

    private void record(String type, String... days) {
        for (var day : days) {
            var draft = ActivityDraft.of(
                    "会议",
                    "按计划召开。",
                    List.of(type),
                    Set.of(Criterion.LEADERSHIP_TEAM),
                    new ActivityDates(LocalDate.parse(day), null, null, 2019));
            OwnBranch.add(imports, OwnBranch.entry(sheet.subject().branchId(), draft, ActivityState.ACCEPTED));
        }
        Stored.flushAndClear(entities);
    }

    private long reading() {
        entities.clear();
        return Statements.of(factory, () -> proposals.of(sheet.id()));
    }
}
