package cn.gov.tj.mz.fourstrong.evaluation.self;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SelfRulesTest {

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private OwnDraft draft;

    @BeforeEach
    void openADraft() {
        draft = new OwnDraft(assessment, database);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, evaluation.problem.step",
        "10.5, evaluation.problem.aboveFull",
        "-0.5, evaluation.problem.negative",
        "-1000000, evaluation.problem.negative",
        "99999999999, evaluation.problem.aboveFull",
        "9.25, evaluation.problem.step"
    })
    void refusesPointsThatCannotBe(BigDecimal score, String key) {
        assertThat(problems("A1", new ScoreEntry(score, null)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("score.A1", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "10", "10.0", "9.50"})
    void acceptsHalfPointsUpToFullMarks(BigDecimal score) {
        draft.save("A1", new ScoreEntry(score, null));
        Stored.flushAndClear(database);
        assertThat(draft.line("A1").selfScore().score()).isEqualByComparingTo(score);
    }

    @Test
    void refusesWordsThatAreTooLongOrCannotBeSeen() {
        assertThat(problems("A1", new ScoreEntry(null, "𠮷".repeat(1001))))
                .extracting(Problem::key)
                .containsExactly("problem.tooLong");
        assertThat(problems("A1", new ScoreEntry(null, "a\u0007b")))
                .extracting(Problem::key)
                .containsExactly("problem.controls");
    }

    @Test
    void keepsTheLongestWordsMarkupAndFormulas() {
        var longest = "<b>=1+1</b>" + "𠮷".repeat(989);
        draft.save("A1", new ScoreEntry(null, longest));
        Stored.flushAndClear(database);
        assertThat(draft.line("A1").selfScore().comment()).isEqualTo(longest);
    }

    @Test
    void savesNothingWhenOneOfManyIsWrong() {
        var entries = Map.of(
                draft.indicator("D1"), new ScoreEntry(points("1"), null),
                draft.indicator("D2"), new ScoreEntry(points("9"), null),
                UUID.randomUUID(), new ScoreEntry(points("1"), null));

        var invalid = catchThrowableOfType(Invalid.class, () -> draft.save(entries));
        assertThat(invalid.problems())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("evaluation.problem.aboveFull", "evaluation.problem.unknownIndicator");
        Stored.flushAndClear(database);
        assertThat(draft.line("D1").selfScore().score()).isNull();
    }

    @Test
    void refusesAnIndicatorOfAnotherRubric() {
        var foreign = RubricSamples.rubric().indicators().getFirst().id();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> draft.save(Map.of(foreign, new ScoreEntry(points("1"), null))));
    }

    @Test
    void takesOwnActivitiesAsEvidenceAndRefusesOthers() {
        var own = record("品牌建设");
        var foreign = As.call(users, "clerk2", () -> record("别的支部的活动"));
        var proved = new ScoreEntry(null, null, Set.of(own));
        draft.save("D3", proved);
        Stored.flushAndClear(database);
        assertThat(draft.line("D3").selfScore().evidence())
                .extracting(EvidenceItem::activityId, EvidenceItem::title)
                .containsExactly(tuple(own, "品牌建设"));

        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> draft.save("D3", proved, new ScoreEntry(null, null, Set.of(own, foreign))))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("evidence.D3");
    }

    private List<Problem> problems(String code, ScoreEntry entry) {
        return catchThrowableOfType(Invalid.class, () -> draft.save(code, entry))
                .problems();
    }

    /** What the caller's branch submitted. */
    private UUID record(String title) {
        var branch = organisation.branches(Role.CLERK).getFirst().id();
        return activities.record(branch, Drafts.titled(title), true);
    }
}
