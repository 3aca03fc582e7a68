package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
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

/** What an activity is evidence for is seen by those who may see the evaluation, and by nobody else. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class EvidenceUseServiceTest {

    @Autowired
    EvidenceUse uses;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ActivityService activities;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    FindingService findings;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private AssessmentSheet sheet;
    private UUID activity;

    @BeforeEach
    void nameAnActivityForTwoIndicators() {
        var draft = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard()).draft("FC");
        activity = activities.record(draft.branch().id(), Drafts.good(), true);
        Stored.flushAndClear(database);
        sheet = assessment.sheet(draft.id());
        var entry = new ScoreEntry(null, null, Set.of(activity));
        assessment.save(
                draft.id(), sheet.version(), Edits.of(sheet, Map.of(indicator("D3"), entry, indicator("D1"), entry)));
        Stored.flushAndClear(database);
    }

    @Test
    void showsTheClerkWhereTheOwnRecordIsNamedAndLeadsThere() {
        var route = "self-assessment/" + StoredCycle.CODE;
        assertThat(uses())
                .extracting(EvidenceUse.Use::code, EvidenceUse.Use::route)
                .containsExactly(tuple("D1", route), tuple("D3", route));
        assertThat(uses().getFirst().indicator()).isNotBlank();
        assertThat(uses.of(activity, Locale.ENGLISH).getFirst().indicator()).matches("[ -~]+");
    }

    @Test
    void tellsNobodyElseWhileTheBranchWorksOnIt() {
        for (var other : List.of("clerk2", "reviewer", "manager")) {
            As.user(users, other, () -> assertThat(uses()).isEmpty());
        }
    }

    @Test
    void tellsReviewersAndManagersOnceItIsSubmitted() {
        submit();
        for (var other : List.of("clerk", "reviewer", "manager")) {
            As.user(
                    users,
                    other,
                    () -> assertThat(uses())
                            .filteredOn(use -> use.code().equals("D3"))
                            .extracting(EvidenceUse.Use::route)
                            .containsExactly("evaluations/" + sheet.id() + "/D3"));
        }
        As.user(users, "clerk2", () -> assertThat(uses()).isEmpty());
    }

    @Test
    void neverTellsAReviewerOfTheirOwnBranch() {
        submit();
        People.reviewer(accounts, "insider", Scope.WHOLE, sheet.subject().branchId());
        As.user(users, "insider", () -> assertThat(uses()).isEmpty());
    }

    @Test
    void tellsWhatWasFoundOnTheStrengthOfTheRecord() {
        submit();
        As.user(users, "manager", () -> {
            record("BONUS_CITY");
            assertThat(found()).containsExactly(tuple("BONUS_CITY", "市级荣誉", "evaluations/" + sheet.id()));
        });
        As.user(users, "reviewer", () -> assertThat(found()).hasSize(1));
        As.user(users, "clerk2", () -> assertThat(found()).isEmpty());
        assertThat(found()).as("the branch, before there is a result").isEmpty();

        As.user(users, "manager", () -> {
            var finding = evaluations
                    .sheet(sheet.id())
                    .breakdown()
                    .findings()
                    .getFirst()
                    .id();
            findings.withdraw(sheet.id(), version(), finding, "证书系上年度");
            Stored.flushAndClear(database);
            assertThat(found()).isEmpty();
        });
    }

    @Test
    void asksOnceHoweverOftenItIsNamed() {
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, this::uses)).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNotForAdministrators(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::uses));
    }

    private List<EvidenceUse.Use> uses() {
        return uses.of(activity, Locale.SIMPLIFIED_CHINESE);
    }

    private List<Tuple> found() {
        return uses().stream()
                .filter(use -> use.code().startsWith("BONUS"))
                .map(use -> tuple(use.code(), use.indicator(), use.route()))
                .toList();
    }

    private void record(String rule) {
        var day = LocalDate.of(2026, 9, 1);
        findings.record(sheet.id(), version(), new FindingEntry(rule, "荣获全市先进", day, null, null, Set.of(activity)));
        Stored.flushAndClear(database);
    }

    private int version() {
        return evaluations.sheet(sheet.id()).version();
    }

    private void submit() {
        var now = assessment.sheet(sheet.id());
        var full = new HashMap<UUID, ScoreEntry>();
        now.lines()
                .forEach(line -> full.put(
                        line.indicator().id(), new ScoreEntry(line.indicator().fullMarks(), null, Set.of(activity))));
        assessment.submit(
                sheet.id(),
                assessment.save(sheet.id(), now.version(), Edits.of(now, full)).version());
        Stored.flushAndClear(database);
    }

    private UUID indicator(String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .indicator()
                .id();
    }
}
