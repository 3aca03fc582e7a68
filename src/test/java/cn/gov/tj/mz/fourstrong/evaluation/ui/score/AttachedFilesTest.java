package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.attachment.Attaching;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** The files of an evaluation where it is scored: one line with their number until somebody opens it. */
class AttachedFilesTest extends ViewTest {

    @Autowired
    AttachmentService attachments;

    @Autowired
    ApprovalService approval;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;

    @BeforeEach
    void openACycle() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
    }

    @Test
    @WithUserDetails("clerk")
    void canBeBroughtWhileTheBranchAssessesItself() {
        var draft = cycle.draft("FC").id();
        Stored.flushAndClear(database);
        openSelfAssessment();
        assertThat(title()).isEqualTo("附件");

        at(draft).add("自评说明.ofd");
        openSelfAssessment();
        assertThat(title()).isEqualTo("附件 1 个");
        assertThat(find(Details.class).single().isOpened()).isFalse();
        assertThat(names()).isTrue();
        assertThat(mayAdd()).isTrue();
    }

    @Test
    @WithUserDetails("clerk")
    void areOnlyLookedAtOnceTheBranchHandedItOn() {
        var draft = cycle.draft("FC");
        database.flush();
        at(draft.id()).add("自评说明.ofd");
        cycle.submit(draft, "80");
        Stored.flushAndClear(database);
        openSelfAssessment();

        assertThat(title()).isEqualTo("附件 1 个");
        assertThat(names()).isTrue();
        assertThat(mayAdd()).isFalse();
    }

    @Test
    @WithUserDetails("clerk")
    void areNotMentionedWhereThereAreNoneAndNoneMayBeBrought() {
        cycle.draft("FC");
        Organisations.dissolve(database, Organisations.branch(database, "FC"));
        openSelfAssessment();

        assertThat(find(Details.class).exists()).isFalse();
    }

    @Test
    @WithUserDetails("reviewer")
    void standBelowTheScoresOfAReviewerWhoMayBringMore() {
        var draft = cycle.draft("FC");
        database.flush();
        As.user(users, "clerk", () -> at(draft.id()).add("自评说明.ofd"));
        cycle.submit(draft, "80");
        Stored.flushAndClear(database);
        navigate("review/" + draft.id(), ReviewView.class);

        assertThat(find(ReviewForm.class).exists()).isTrue();
        assertThat(title()).isEqualTo("附件 1 个");
        assertThat(names()).isTrue();
        assertThat(mayAdd()).isTrue();
    }

    @Test
    @WithUserDetails("reviewer")
    void areOnlyLookedAtByAReviewerOnceTheResultIsFinal() {
        var reviewed = cycle.reviewed("FC", "90", "88").id();
        Stored.flushAndClear(database);
        at(reviewed).add("核查.ofd");
        As.user(users, "manager", () -> conclude(reviewed));
        Stored.flushAndClear(database);
        navigate("review/" + reviewed, ReviewView.class);

        assertThat(title()).isEqualTo("附件 1 个");
        assertThat(names()).isTrue();
        assertThat(mayAdd()).isFalse();
    }

    @Test
    @WithUserDetails("reviewer")
    void areNotShownToAReviewerWhileTheBranchAssessesItself() {
        var draft = cycle.draft("FC").id();
        Stored.flushAndClear(database);
        As.user(users, "clerk", () -> at(draft).add("自评说明.ofd"));
        navigate("review/" + draft, ReviewView.class);

        assertThat(find(Details.class).exists()).isFalse();
    }

    private void openSelfAssessment() {
        navigate("self-assessment/" + StoredCycle.CODE, SelfAssessmentView.class);
    }

    private void conclude(UUID reviewed) {
        approval.approve(reviewed, version(reviewed));
        approval.publicise(reviewed, version(reviewed));
        TestClock.daysLater(30, () -> approval.conclude(reviewed, version(reviewed)));
        database.flush();
    }

    private int version(UUID evaluation) {
        return database.find(Evaluation.class, evaluation).version();
    }

    private Attaching at(UUID evaluation) {
        return new Attaching(attachments, OwnerKind.EVALUATION, evaluation);
    }

    private String title() {
        return find(Details.class).single().getSummary().getElement().getText();
    }

    private boolean names() {
        return find(Span.class).withClassName("fs-attachment-name").exists();
    }

    private boolean mayAdd() {
        return find(Upload.class).exists();
    }
}
