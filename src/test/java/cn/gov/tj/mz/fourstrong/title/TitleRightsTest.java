package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private List<TitleRow> all;
    private Recommendation recommendation;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
        As.user(users, "manager", () -> {
            all = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9);
            recommendation = candidates.recommendation(CYCLE);
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
            refused(() -> grants.grant(new TitleGrantService.GrantEntry(
                    CYCLE, TODAY, Map.of(row.result().evaluation(), "津民四强〔2026〕001号"), "研究决定")));
            refused(() -> checking.decide(
                    row.id(),
                    row.version(),
                    row.result().currentEvaluation(),
                    new TitleCheckService.CheckEntry(TitleAction.KEPT, 2026, TODAY, null, null)));
        });
    }

    @Test
    void aClerkReadsTheirOwnBranchsTitleOnly() {
        var own = all.getFirst();
        var foreign = all.getLast();
        database.createNativeQuery("""
                        update account set branch_id = (select id from branch where code = '%1$s')
                        where username = 'clerk2'
                        """.formatted(own.names().code())).executeUpdate();
        database.createNativeQuery("""
                        update account_grants set node_id = (select id from branch where code = '%1$s')
                        where account_id = (select id from account where username = 'clerk2')
                        """.formatted(own.names().code())).executeUpdate();
        database.clear();
        As.user(users, "clerk2", () -> {
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
        database.createNativeQuery("""
                        update account_grants set node_id = (select id from branch where code = '%s')
                        where account_id = (select id from account where username = 'manager')
                        """.formatted(own.names().code())).executeUpdate();
        database.clear();
        As.user(users, "manager", () -> {
            assertThat(titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9))
                    .containsExactly(own);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> checking.decide(
                            foreign.id(),
                            foreign.version(),
                            foreign.result().currentEvaluation(),
                            new TitleCheckService.CheckEntry(TitleAction.WITHDRAWN, 2026, TODAY, null, "违纪")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> grants.grant(new TitleGrantService.GrantEntry(
                            CYCLE, TODAY, Map.of(foreign.result().evaluation(), "津民四强〔2026〕001号"), "研究决定")));
            assertThat(candidates.recommendation(CYCLE)).isEqualTo(recommendation);
            assertThat(candidates.count(recommendation)).isEqualTo(1);
        });
    }

    @Test
    void aManagerWhoAlsoReviewsElsewhereGrantsOnlyWhereHeManages() {
        var own = all.getFirst();
        database.createNativeQuery("""
                        update account_grants set node_id = (select id from branch where code = '%s')
                        where account_id = (select id from account where username = 'manager')
                        """.formatted(own.names().code())).executeUpdate();
        database.createNativeQuery("""
                        insert into account_grants (account_id, role, node_id)
                        select id, 'REVIEWER', cast('00000000-0000-0000-0000-000000000000' as uuid)
                        from account where username = 'manager'
                        """).executeUpdate();
        database.clear();
        As.user(users, "manager", () -> {
            var rows = candidates.page(candidates.recommendation(CYCLE), Sort.unsorted(), 0, 50);
            assertThat(rows).hasSize(6);
            assertThat(rows.stream().filter(row -> row.eligibility() == Eligibility.OUTSIDE))
                    .hasSize(5);
            var foreign = rows.stream()
                    .filter(row -> row.eligibility() == Eligibility.OUTSIDE)
                    .findFirst()
                    .orElseThrow();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> grants.grant(new TitleGrantService.GrantEntry(
                            CYCLE, TODAY, Map.of(foreign.evaluation().id(), "津民四强〔2026〕001号"), "研究决定")));
            assertThat(titles.mayDecide(all.getLast().id())).isFalse();
        });
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
