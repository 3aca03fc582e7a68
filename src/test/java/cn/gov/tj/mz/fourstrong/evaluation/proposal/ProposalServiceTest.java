package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
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
    void takeAResultOfABranchWithCommitteeAndGroups() {
        sheet = evaluations.sheet(evaluations.page(EvaluationFilter.ALL.in("2025H1"), Sort.unsorted(), 0, 100).stream()
                .filter(row -> row.branch().shortName().equals("福彩中心"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    @Test
    void countsWhatIsMissingByTheRulesOfTheTypes() {
        withdrawEverything();
        var proposal = proposal();

        assertThat(proposal.counts())
                .extracting(count -> count.type().code() + " " + count.due())
                .containsExactly("MEMBERS_ASSEMBLY 2", "COMMITTEE_MEETING 6", "GROUP_MEETING 6", "PARTY_LECTURE 2");
        assertThat(proposal.missing()).isEqualTo(16);
        assertThat(proposal.points()).isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void asksForNoMeetingsOfWhatABranchDoesNotHave() {
        withdrawEverything();
        database.update(
                "update branch set committee = false, group_count = 0 where id = ?",
                sheet.subject().branchId());

        assertThat(proposal().due()).isEqualTo(4);
        assertThat(proposal().points()).isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void takesNoCostForWhatWasRecordedInTime() {
        var full = proposal();

        assertThat(full.held()).isPositive().isLessThanOrEqualTo(full.due());
        assertThat(full.points())
                .isEqualByComparingTo(new BigDecimal("7.0")
                        .subtract(new BigDecimal("0.5").multiply(BigDecimal.valueOf(full.missing())))
                        .max(BigDecimal.ZERO));
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
        var many = reading();
        withdrawEverything();

        assertThat(reading()).isEqualTo(many).isLessThanOrEqualTo(15);
    }

    @Test
    void isForThoseWhoSeeTheEvaluation() {
        As.user(users, "clerk", () -> assertThat(proposals.of(sheet.id())).hasSize(1));
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

    private void withdrawEverything() {
        entities.flush();
        database.update(
                "update activity set state = 'WITHDRAWN' where branch_id = ?",
                sheet.subject().branchId());
    }

    private long reading() {
        entities.clear();
        return Statements.of(factory, () -> proposals.of(sheet.id()));
    }
}
