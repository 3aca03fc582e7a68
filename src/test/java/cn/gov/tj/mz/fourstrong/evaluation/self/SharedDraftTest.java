package cn.gov.tj.mz.fourstrong.evaluation.self;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SharedDraftTest {

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ReviewService reviews;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private OwnDraft draft;

    @BeforeEach
    void openADraftWithAColleague() {
        draft = new OwnDraft(assessment, database);
        People.clerk(accounts, "colleague", "李某", draft.sheet().subject().branchId());
        Stored.flushAndClear(database);
    }

    @Test
    void bringsTogetherWhatTwoTypeInDifferentFields() {
        As.user(users, "colleague", () -> draft.save("D1", new ScoreEntry(points("9"), null)));
        var saved = draft.save("D2", new ScoreEntry(points("7"), null));

        assertThat(saved.contests()).isEmpty();
        assertThat(saved.entries().get(draft.indicator("D1")).score()).isEqualTo(points("9"));
        assertThat(saved.entries().get(draft.indicator("D2")).score()).isEqualTo(points("7"));
    }

    @Test
    void contestsTheFieldThatAColleagueChangedFirstAndSavesTheOthers() {
        var d1 = draft.indicator("D1");
        var d2 = draft.indicator("D2");
        As.user(users, "colleague", () -> draft.save("D1", new ScoreEntry(points("8.5"), null)));
        var saved = draft.save(Map.of(d1, new ScoreEntry(points("8"), "我的说明"), d2, new ScoreEntry(points("7"), null)));

        assertThat(saved.contests())
                .extracting(
                        Draft.Contest::indicator,
                        Draft.Contest::part,
                        contest -> contest.by().name())
                .containsExactly(tuple(d1, ScorePart.SCORE, "李某"));
        assertThat(saved.entries()).containsEntry(d1, new ScoreEntry(points("8.5"), "我的说明"));
        assertThat(saved.entries().get(d2).score()).isEqualTo(points("7"));

        var chosen = new EntryEdit(new ScoreEntry(points("8.5"), "我的说明"), new ScoreEntry(points("8"), "我的说明"));
        var mine = assessment.save(draft.id(), saved.version(), Map.of(d1, chosen));
        assertThat(mine.contests()).isEmpty();
        assertThat(mine.entries().get(d1).score()).isEqualTo(points("8"));
    }

    @Test
    void setsAContestedValueAsideUntilOneOfTheTwoIsChosen() {
        As.user(users, "colleague", () -> draft.save("D1", new ScoreEntry(points("8.5"), "李某的说明")));
        draft.save("D1", new ScoreEntry(points("8"), "我的说明"));
        draft.save("D1", new ScoreEntry(points("7.5"), "我的说明"));
        assertContested(new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("7.5"), "我的说明")));
        As.user(
                users,
                "colleague",
                () -> assertThat(assessment.contested(draft.id())).isEmpty());

        var theirPoints = new ScoreEntry(points("8.5"), null);
        var myWords = new ScoreEntry(points("8.5"), "我的说明");
        draft.save("D1", theirPoints, myWords);
        assertContested(new EntryEdit(theirPoints, myWords));

        var theirs = new ScoreEntry(points("8.5"), "李某的说明");
        draft.save("D1", theirs, theirs);
        Stored.flushAndClear(database);
        assertThat(assessment.contested(draft.id())).isEmpty();
        assertThat(draft.line("D1").selfScore().score()).isEqualTo(points("8.5"));
        assertThat(draft.line("D1").selfScore().comment()).isEqualTo("李某的说明");
    }

    @Test
    void seesWhoElseWorksOnIt() {
        As.user(users, "colleague", draft::poll);
        assertThat(draft.poll().others()).contains("李某");
    }

    @Test
    void isNobodysWorkOnceItWasSubmitted() {
        As.user(users, "colleague", draft::poll);
        var saved = assessment.save(draft.id(), draft.sheet().version(), Edits.full(draft.sheet()));
        assertThat(saved.others()).contains("李某");
        assessment.submit(draft.id(), saved.version());
        As.user(
                users,
                "reviewer",
                () -> assertThat(reviews.save(
                                        draft.id(), reviews.sheet(draft.id()).version(), Map.of())
                                .others())
                        .isEmpty());
    }

    private void assertContested(EntryEdit edit) {
        Stored.flushAndClear(database);
        assertThat(assessment.contested(draft.id())).containsExactly(Map.entry(draft.indicator("D1"), edit));
    }
}
