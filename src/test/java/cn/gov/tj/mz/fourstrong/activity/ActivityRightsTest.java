package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Who is refused what; what lies outside the scope is not found, as if it did not exist. */
@ApplicationTest
@Transactional
class ActivityRightsTest {

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    ActivityListing list;

    @Autowired
    WaitingListing waiting;

    @Autowired
    BulkAcceptanceService bulk;

    @Autowired
    EvidenceService evidence;

    @Autowired
    ActivityTypeService types;

    @Autowired
    ActivityImportService imports;

    @Autowired
    ActivityToDos toDos;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    OrganisationService organisation;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID foreign;
    private UUID foreignBranch;

    @BeforeEach
    void anotherBranchHasASubmittedRecord() {
        As.user(users, "clerk2", () -> {
            foreignBranch = organisation.branches(Role.CLERK).getFirst().id();
            foreign = records.record(foreignBranch, Drafts.good(), true);
            database.flush();
        });
    }

    @Test
    @WithUserDetails("clerk")
    void aClerkFindsNothingOfAnotherBranch() {
        assertNotFound(() -> reader.details(foreign));
        assertNotFound(() -> records.edit(foreign, 0, Drafts.good(), false));
        assertNotFound(() -> records.submit(foreign, 0));
        assertNotFound(() -> records.withdraw(foreign, 0, "理由"));
        assertNotFound(() -> records.record(foreignBranch, Drafts.good(), false));
        assertThat(records.copyOfLast(foreignBranch)).isEmpty();
        assertThat(duplicates.of(foreignBranch, Drafts.good())).isEmpty();
        assertThat(evidence.byId(List.of(foreign))).isEmpty();
        assertThat(evidence.candidates(
                        foreignBranch,
                        Criterion.POLITICAL_FUNCTION,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(rows()).isNotEmpty().allMatch(row -> row.place().branch().equals("福彩中心"));
        assertThat(list.count(ActivityFilter.NONE)).isEqualTo(rows().size());
    }

    @Test
    @WithUserDetails("clerk")
    void aClerkDoesNotReview() {
        assertDenied(() -> records.accept(foreign, 0));
        assertDenied(() -> records.reopen(foreign, 0));
        assertDenied(() -> bulk.accept(Map.of(foreign, 0)));
        assertDenied(() -> bulk.reopen(Map.of(foreign, 0)));
        assertDenied(() -> waiting.first(ActivityFilter.NONE, Sort.unsorted()));
        assertDenied(() -> waiting.next(ActivityFilter.NONE, Sort.unsorted(), foreign));
        assertDenied(() -> records.returnToBranch(foreign, 0, "理由"));
        assertDenied(() -> imports.importAll(List.of()));
    }

    @Test
    @WithUserDetails("reviewer")
    void aReviewerDoesNotRecord() {
        assertDenied(() -> records.record(foreignBranch, Drafts.good(), false));
        assertDenied(() -> records.edit(foreign, 0, Drafts.good(), false));
        assertDenied(() -> records.withdraw(foreign, 0, "理由"));
        assertDenied(() -> imports.importAll(List.of()));
    }

    @Test
    @WithUserDetails("manager")
    void aManagerOnlyLooks() {
        assertDenied(() -> records.record(foreignBranch, Drafts.good(), false));
        assertDenied(() -> records.accept(foreign, 0));
        assertDenied(() -> bulk.accept(Map.of(foreign, 0)));
        assertThat(reader.details(foreign).id()).isEqualTo(foreign);
        assertThat(toDos.forCaller()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void administratorsSeeNoRecord(String user) {
        As.user(users, user, () -> {
            assertDenied(() -> list.count(ActivityFilter.NONE));
            assertDenied(() -> list.page(ActivityFilter.NONE, Sort.unsorted(), 0, 1));
            assertDenied(() -> list.forEach(ActivityFilter.NONE, Sort.unsorted(), _ -> {}));
            assertDenied(() -> reader.details(foreign));
            assertDenied(() -> bulk.accept(Map.of()));
            assertDenied(() -> waiting.first(ActivityFilter.NONE, Sort.unsorted()));
            assertDenied(() -> evidence.byId(List.of(foreign)));
            assertDenied(types::all);
            assertThat(toDos.forCaller()).isEmpty();
        });
    }

    @Test
    void aReviewerOfTheirOwnBranchIsRefused() {
        var branch = foreignBranch;
        account("both", Map.of(Role.REVIEWER, Scope.WHOLE), branch);
        As.user(users, "both", () -> {
            assertThat(reader.details(foreign).allowed()).isEmpty();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() ->
                            records.accept(foreign, reader.details(foreign).version()))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("activity.refused.ownBranch"));
        });
    }

    @Test
    void aReviewerOfAnotherUnitFindsNothing() {
        account("elsewhere", Map.of(Role.REVIEWER, unitOf("ZW")), null);
        As.user(users, "elsewhere", () -> {
            assertNotFound(() -> reader.details(foreign));
            assertNotFound(() -> records.accept(foreign, 0));
            assertNotFound(() -> records.returnToBranch(foreign, 0, "理由"));
            assertThat(rows()).isNotEmpty().allMatch(row -> row.place().branch().equals("政务服务处"));
            assertThat(list.unitName("WXB")).isEmpty();
            assertThat(list.unitName("ZWC")).isPresent();
        });
    }

    @Test
    void aRevokedRightEndsAtOnce() {
        account("gone", Map.of(Role.REVIEWER, unitOf("ZW")), null);
        As.user(users, "gone", () -> {
            assertThat(rows()).isNotEmpty();
            database.createNativeQuery(
                            "delete from account_grants where account_id = (select id from account where username = 'gone')")
                    .executeUpdate();
            database.clear();
            assertThat(rows()).isEmpty();
            assertThat(list.count(ActivityFilter.NONE)).isZero();
        });
    }

    private UUID unitOf(String branch) {
        return RunAsSystem.call("test", organisation::branches).stream()
                .filter(it -> it.code().equals(branch))
                .findFirst()
                .orElseThrow()
                .unitId();
    }

    private void account(String name, Map<Role, UUID> grants, @Nullable UUID branch) {
        RunAsSystem.run(
                "test",
                () -> accounts.create(
                        List.of(new NewAccount(name, name, grants, branch)), new Password("Probe#2026"), false));
        database.flush();
    }

    private List<ActivityRow> rows() {
        return list.page(ActivityFilter.NONE, Sort.unsorted(), 0, 1000);
    }

    private static void assertDenied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private static void assertNotFound(Runnable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action::run);
    }
}
