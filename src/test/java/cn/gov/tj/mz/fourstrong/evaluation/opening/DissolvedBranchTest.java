package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchClosingService;
import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments.Commitment;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

/** What becomes of a branch that is dissolved while it takes part in a cycle. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("sysadmin")
class DissolvedBranchTest {

    @Autowired
    BranchClosingService closing;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityDetailsService details;

    @Autowired
    List<ToDoSource> sources;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private Evaluation draft;
    private UUID branch;

    @BeforeEach
    void storeACycle() {
        draft = new StoredCycle(database).draft("一支部");
        branch = draft.branch().id();
        People.clerk(accounts, "secretary", branch);
        Stored.flushAndClear(database);
    }

    @Test
    void isNamedWithItsCyclesBefore() {
        new StoredCycle(
                        database,
                        "2031H1",
                        database.find(Evaluation.class, draft.id()).cycle().rubric())
                .excluded("OWN2031H21");
        Stored.flushAndClear(database);
        assertThat(closing.commitments(branch))
                .containsExactly(new Commitment(StoredCycle.CODE, "evaluation.state.DRAFT"));
        assertThat(closing.commitments(UUID.randomUUID())).isEmpty();
    }

    @Test
    void itsClerkNeitherScoresNorRecords() {
        var written = As.call(users, "secretary", () -> activities.record(branch, Drafts.good(), false));
        dissolve();
        As.user(users, "secretary", () -> {
            var sheet = assessment.sheet(draft.id());
            assertThat(assessment.isDissolved(draft.id())).isTrue();
            assertThat(refusal(() -> assessment.save(draft.id(), sheet.version(), Map.of())))
                    .isEqualTo("evaluation.dissolved");
            assertThat(refusal(() -> assessment.save(draft.id(), sheet.version(), Edits.full(sheet))))
                    .isEqualTo("evaluation.dissolved");
            assertThat(refusal(() -> assessment.submit(draft.id(), sheet.version())))
                    .isEqualTo("evaluation.dissolved");
            assertThat(refusal(() -> activities.record(branch, Drafts.good(), true)))
                    .isEqualTo("activity.refused.dissolved");
            var version = details.details(written).version();
            assertThat(refusal(() -> activities.edit(written, version, Drafts.titled("新标题"), false)))
                    .isEqualTo("activity.refused.dissolved");
            assertThat(refusal(() -> activities.submit(written, version))).isEqualTo("activity.refused.dissolved");
            assertThat(sources.stream().flatMap(source -> source.forCaller().stream()))
                    .as("nothing waits that could not be done")
                    .noneMatch(toDo -> toDo.route().startsWith("self-assessment"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "clerk", "reviewer", "secadmin", "auditor"})
    void isForSystemAdministratorsOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> closing.commitments(branch)));
    }

    private void dissolve() {
        Stored.flushAndClear(database);
        var stored = database.find(Branch.class, branch);
        organisation.changeBranch(
                branch, stored.version(), new BranchEntry(stored.unit().id(), stored.naming(), stored.facts(), false));
        Stored.flushAndClear(database);
    }

    private static String refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).key();
    }
}
