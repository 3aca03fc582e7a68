package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** A test of a self-assessment with eight indicators scored and eight open, after a result of 88 points. */
@WithUserDetails("clerk")
abstract class SelfFormTest extends ViewTest {

    /** In the last year for which a record may be dated. */
    static final String CYCLE = "2027H2";

    static final String EARLIER = "2027H1";
    static final String EVIDENCE = "谈心谈话全覆盖";

    private static final ScoreEntry EMPTY = new ScoreEntry(null, null);

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    ActivityService activities;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    final Rubric rubric = RubricSamples.likeStandard();

    /** An activity of the branch that fits the indicators of the third criterion. */
    UUID evidence;

    UUID branch;

    @BeforeEach
    void storeTheDraftTheResultAndTheEvidence() {
        new StoredCycle(database, EARLIER, rubric).concluded("FC", "92", "88");
        branch = new StoredCycle(database, CYCLE, rubric)
                .halfScored("FC")
                .branch()
                .id();
        var held = ActivityDraft.of(
                EVIDENCE,
                "书记与每名党员谈话。",
                List.of("PARTY_LECTURE"),
                Set.of(Criterion.MEMBERSHIP),
                new ActivityDates(LocalDate.of(2027, 7, 15), null, null, 2027));
        evidence = activities.record(branch, held, true);
        database.flush();
    }

    /** Lets 李某 record for the same branch. */
    void addColleague() {
        People.clerk(accounts, "colleague", "李某", branch);
    }

    /** Takes the evidence over from the panel. */
    void adoptEvidence() {
        test(find(NativeButton.class, find(EvidencePanel.class).single())
                        .withText("采用")
                        .withCondition(
                                button -> button.getAriaLabel().orElseThrow().contains(EVIDENCE))
                        .single())
                .click();
    }

    SelfForm form() {
        return find(SelfForm.class).single();
    }

    List<SelfForm.Line> lines() {
        return form().lines();
    }

    SelfForm.Line line(String code) {
        return lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimalField score(ScoreLine line) {
        return (BigDecimalField) line.score().input();
    }

    static TextArea words(ScoreLine line) {
        return (TextArea) line.words().input();
    }

    /** Lets the colleague fill in what is empty. */
    void colleague(String code, ScoreEntry typed) {
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form().sheet().id(), 0, Map.of(line(code).indicator().id(), new EntryEdit(EMPTY, typed))));
    }

    void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    ScoreEntry stored(String code) {
        return assessment
                .save(form().sheet().id(), -1, Map.of())
                .entries()
                .get(line(code).indicator().id());
    }

    String state() {
        return find(Autosave.class).single().getElement().getTextRecursively();
    }
}
