package cn.gov.tj.mz.fourstrong.activity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Period;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class LedgerServiceTest {

    private static final Period QUARTER = Period.parse("2026Q1");

    @Autowired
    LedgerService ledgers;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    ActivityImportService imports;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private UUID branch;

    @BeforeEach
    void aBranch() {
        branch = OwnBranch.create(organisation);
    }

    @Test
    void holdsWhatHappenedInTheQuarterInTheOrderOfDaysAndUndatedOnesLast() {
        add(Drafts.when(null, null, "3月下旬", true, 2026), ActivityState.ACCEPTED);
        add(on("2026-03-31"), ActivityState.ACCEPTED);
        add(on("2026-01-01"), ActivityState.SUBMITTED);
        add(on("2025-12-31"), ActivityState.ACCEPTED);
        add(on("2026-04-01"), ActivityState.ACCEPTED);
        add(on("2026-02-28"), ActivityState.WITHDRAWN);
        add(Drafts.when(null, null, null, true, 2025), ActivityState.ACCEPTED);

        var ledger = ledger();

        assertThat(ledger.lines())
                .extracting(LedgerLine::number, line -> line.row().dates().start())
                .containsExactly(
                        tuple(1, LocalDate.parse("2026-01-01")),
                        tuple(2, LocalDate.parse("2026-03-31")),
                        tuple(3, null));
        assertThat(ledger.dated()).isEqualTo(2);
        assertThat(ledger.accepted()).isEqualTo(1);
        assertThat(ledger.undated()).isEqualTo(1);
    }

    @Test
    void sumsUpThePeopleOfWhoseNumbersItKnows() {
        add(on("2026-01-05").with(people(12, 10)), ActivityState.ACCEPTED);
        add(on("2026-02-05").with(people(null, 7)), ActivityState.ACCEPTED);
        add(on("2026-03-05"), ActivityState.ACCEPTED);
        add(Drafts.when(null, null, null, true, 2026).with(people(100, 1)), ActivityState.ACCEPTED);

        var ledger = ledger();

        assertThat(ledger.lines()).extracting(LedgerLine::absent).containsExactly(2, null, null, 99);
        assertThat(ledger.sum(LedgerLine::due)).isEqualTo(12);
        assertThat(ledger.sum(LedgerLine::present)).isEqualTo(17);
        assertThat(ledger.sum(LedgerLine::absent)).isEqualTo(2);
    }

    @Test
    void hasNoSumWhereNothingIsKnown() {
        assertThat(ledger().lines()).isEmpty();
        assertThat(ledger().sum(LedgerLine::due)).isNull();
    }

    @Test
    void takesAsManyStatementsForManyRecordsAsForOne() {
        add(on("2026-01-05"), ActivityState.ACCEPTED);
        add(Drafts.when(null, null, null, true, 2026), ActivityState.ACCEPTED);
        var before = Statements.of(factory, this::ledger);
        for (var day = 1; day <= 20; day++) {
            add(on("2026-02-%02d".formatted(day)), ActivityState.ACCEPTED);
        }

        assertThat(Statements.of(factory, this::ledger)).isEqualTo(before);
    }

    @Test
    void offersQuartersThatHaveBegunTheNewestFirst() {
        assertThat(ledgers.thisQuarter()).isEqualTo(Period.parse("2026Q4"));
        assertThat(ledgers.quarters())
                .startsWith(Period.parse("2026Q4"), Period.parse("2026Q3"))
                .contains(Period.parse("2025Q1"))
                .doesNotContain(Period.parse("2027Q1"))
                .doesNotHaveDuplicates();
        assertThat(ledgers.quarters().getLast().part()).isEqualTo(1);
    }

    @Test
    void belongsToWhoSeesTheBranch() {
        As.user(users, "clerk", () -> {
            assertThat(ledgers.ledger("FC", QUARTER).branch().code()).isEqualTo("FC");
            assertThat(ledgers.first())
                    .hasValueSatisfying(first -> assertThat(first.code()).isEqualTo("FC"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ledgers.ledger("WX", QUARTER));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ledgers.ledger("no-such", QUARTER));
        });
        As.user(
                users,
                "reviewer",
                () -> assertThat(ledgers.ledger("WX", QUARTER).branch().code()).isEqualTo("WX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isForNoAdministrator(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> ledgers.ledger("FC", QUARTER)));
    }

    private Ledger ledger() {
        return ledgers.ledger("TEST", QUARTER);
    }

    private void add(ActivityDraft draft, ActivityState state) {
        OwnBranch.add(imports, OwnBranch.entry(branch, draft, state));
        Stored.flushAndClear(database);
    }

    private static ActivityDraft on(String day) {
        return Drafts.on(LocalDate.parse(day), null);
    }

    private static Minutes people(@Nullable Integer due, @Nullable Integer present) {
        return new Minutes(null, null, null, due, present, null, null, null, null);
    }
}
