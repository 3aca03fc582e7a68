package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** Nobody grants, checks or withdraws the title of the branch that they belong to. */
@ApplicationTest
@Tag("database")
@Transactional
class OwnBranchTitleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    TitleListing titles;

    @Autowired
    TitleGrantService grants;

    @Autowired
    CandidateListing candidates;

    @Autowired
    TitleCheckService checking;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeTitles() {
        Titles.store(database);
    }

    @Test
    void theOwnBranchIsNoCandidateAndIsNotGranted() {
        belongTo("ZW");
        As.user(users, "both", () -> {
            var own = candidate(row -> row.eligibility() == Eligibility.OWN_BRANCH);
            assertThat(own.evaluation().branch().shortName().then()).isEqualTo("ZW");
            assertThat(own.eligibility().mayBeChosen()).isFalse();
            var other = candidate(row -> row.eligibility().mayBeChosen());
            var number = "津民四强〔2026〕00%d号";
            var entry = new TitleGrantService.GrantEntry(
                    Titles.CYCLE,
                    TODAY,
                    Map.of(
                            own.evaluation().id(), number.formatted(1),
                            other.evaluation().id(), number.formatted(2)),
                    "会议研究");
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> grants.grant(entry))
                    .satisfies(invalid -> assertThat(invalid.problems())
                            .anySatisfy(problem -> assertThat(problem.key()).isEqualTo("title.refused.OWN_BRANCH")));
            assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);
        });
    }

    @Test
    void theTitleOfTheOwnBranchIsNotDecidedOn() {
        belongTo("WX");
        As.user(users, "both", () -> {
            var all = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9);
            var own = all.getFirst();
            assertThat(titles.mayDecide(own.id())).isFalse();
            assertThat(titles.mayDecide(all.getLast().id())).isTrue();
            for (var action : new TitleAction[] {TitleAction.KEPT, TitleAction.WITHDRAWN}) {
                var entry = new TitleCheckService.CheckEntry(action, 2026, TODAY, null, "复核");
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> checking.decide(
                                own.id(), own.version(), own.result().currentEvaluation(), entry))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("account.ownBranch"));
            }
        });
    }

    private void belongTo(String branch) {
        var id = database.createQuery("select b.id from Branch b where b.code = :code", UUID.class)
                .setParameter("code", branch)
                .getSingleResult();
        People.managerOfOwnBranch(accounts, "both", id);
        database.flush();
    }

    private Candidate candidate(Predicate<Candidate> wanted) {
        return candidates.page(candidates.recommendation(Titles.CYCLE), Sort.unsorted(), 0, 50).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
