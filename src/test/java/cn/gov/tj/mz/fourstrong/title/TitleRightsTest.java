package cn.gov.tj.mz.fourstrong.title;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class TitleRightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CYCLE = Titles.CYCLE;

    @Autowired
    TitleListing titles;

    @Autowired
    TitleGrantService grants;

    @Autowired
    CandidateListing candidates;

    @Autowired
    TitleCheckService checking;

    @Autowired
    TitleToDos toDos;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private List<TitleRow> all;
    private Recommendation recommendation;

    /** The branches of the cycle, as it calls them. */
    private Map<String, UUID> branches;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
        As.user(users, "manager", () -> {
            all = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9);
            recommendation = candidates.recommendation(CYCLE);
            branches = candidates.page(recommendation, Sort.unsorted(), 0, 9).stream()
                    .map(candidate -> candidate.evaluation().branch())
                    .collect(toMap(branch -> branch.shortName().then(), EvaluatedBranch::id));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void administratorsSeeNothingOfIt(String username) {
        As.user(users, username, () -> {
            refused(() -> titles.count(TitleListing.Filter.ALL));
            refused(() -> titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9));
            refused(() -> titles.get(all.getFirst().id()));
            refused(() -> titles.history(all.getFirst().id()));
            refused(() -> titles.held(UUID.randomUUID()));
            assertThat(toDos.forCaller()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void onlyManagersGrantAndDecide(String username) {
        var row = all.getFirst();
        As.user(users, username, () -> {
            refused(() -> candidates.count(recommendation));
            refused(() -> candidates.page(recommendation, Sort.unsorted(), 0, 9));
            refused(() -> candidates.recommendation(CYCLE));
            refused(() -> grants.propose(2026, 1));
            refused(() -> grant(row.result().evaluation()));
            refused(() -> check(row, TitleAction.KEPT));
        });
    }

    @Test
    void aClerkReadsTheirOwnBranchsTitleOnly() {
        var own = all.getFirst();
        var foreign = all.getLast();
        People.clerk(accounts, "own", branch(own));
        database.flush();
        As.user(users, "own", () -> {
            assertThat(titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9))
                    .containsExactly(own);
            assertThat(titles.history(own.id())).isNotEmpty();
            assertThat(titles.mayDecide(own.id())).isFalse();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> titles.history(foreign.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> titles.get(foreign.id()));
            assertThat(toDos.forCaller()).isEmpty();
        });
    }

    @Test
    void aManagerOfOneUnitDecidesThereOnly() {
        var own = all.getFirst();
        var foreign = all.getLast();
        People.manager(accounts, "here", branch(own));
        database.flush();
        As.user(users, "here", () -> {
            assertThat(titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9))
                    .containsExactly(own);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(foreign, TitleAction.WITHDRAWN));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> grant(foreign.result().evaluation()));
            assertThat(candidates.recommendation(CYCLE)).isEqualTo(recommendation);
            assertThat(candidates.count(recommendation)).isEqualTo(1);
        });
    }

    @Test
    void aManagerWhoAlsoReviewsElsewhereGrantsOnlyWhereTheyManage() {
        People.managerHereReviewerEverywhere(accounts, "here", branch(all.getFirst()));
        database.flush();
        As.user(users, "here", () -> {
            var rows = candidates.page(candidates.recommendation(CYCLE), Sort.unsorted(), 0, 50);
            assertThat(rows).hasSize(6);
            assertThat(rows.stream().filter(row -> row.eligibility() == Eligibility.OUTSIDE))
                    .hasSize(5);
            var foreign = first(row -> row.eligibility() == Eligibility.OUTSIDE);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grant(foreign));
            assertThat(titles.mayDecide(all.getLast().id())).isFalse();
        });
    }

    @Test
    void aManagerGrantsNoTitleToTheirOwnBranch() {
        People.managerOfOwnBranch(accounts, "both", branches.get("ZW"));
        database.flush();
        As.user(users, "both", () -> {
            var own = first(row -> row.eligibility() == Eligibility.OWN_BRANCH);
            var other = first(row -> row.eligibility().mayBeChosen());
            assertThat(candidates.batch(CYCLE, Set.of(own, other)).refused())
                    .extracting(row -> row.evaluation().branch().id())
                    .containsExactly(branches.get("ZW"));
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> grant(own, other))
                    .satisfies(invalid -> assertThat(invalid.problems())
                            .extracting(Problem::key)
                            .containsExactly("title.refused.OWN_BRANCH"));
            assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TitleAction.class,
            names = {"KEPT", "WITHDRAWN"})
    void aManagerDecidesNothingAboutTheTitleOfTheirOwnBranch(TitleAction action) {
        var own = all.getFirst();
        People.managerOfOwnBranch(accounts, "both", branch(own));
        database.flush();
        As.user(users, "both", () -> {
            assertThat(titles.mayDecide(own.id())).isFalse();
            assertThat(titles.mayDecide(all.getLast().id())).isTrue();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> check(own, action))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("account.ownBranch"));
        });
    }

    private UUID branch(TitleRow title) {
        return branches.get(title.names().code());
    }

    /** The first result in the cycle that is so. */
    private UUID first(Predicate<Candidate> wanted) {
        return candidates.page(candidates.recommendation(CYCLE), Sort.unsorted(), 0, 50).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .evaluation()
                .id();
    }

    private void grant(UUID... results) {
        var certificates = IntStream.range(0, results.length)
                .boxed()
                .collect(toMap(place -> results[place], place -> "津民四强〔2026〕00%d号".formatted(place + 1)));
        grants.grant(new TitleGrantService.GrantEntry(CYCLE, TODAY, certificates, "研究决定"));
    }

    private void check(TitleRow title, TitleAction action) {
        checking.decide(
                title.id(),
                title.version(),
                title.result().currentEvaluation(),
                new TitleCheckService.CheckEntry(action, 2026, TODAY, null, "复核"));
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
