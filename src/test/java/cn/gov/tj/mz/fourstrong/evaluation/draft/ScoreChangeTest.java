package cn.gov.tj.mz.fourstrong.evaluation.draft;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreChangeTest {

    private static final UUID WANG = new UUID(0, 11);
    private static final UUID LI = new UUID(0, 12);
    private static final UUID ACTIVITY = new UUID(0, 13);

    @ParameterizedTest
    @CsvSource({"0, true", "599, true", "600, false", "3600, false"})
    void goesOnWithTheSameWordsForTenMinutes(int seconds, boolean goesOn) {
        var change = new ScoreChange(part(ScorePart.WORDS), null, "按计划", by(WANG, 0));
        assertThat(change.isGoingOn(by(WANG, seconds))).isEqualTo(goesOn);
    }

    @Test
    void countsTheTenMinutesFromTheLastWord() {
        var change = new ScoreChange(part(ScorePart.WORDS), null, "按", by(WANG, 0));
        change.goOn("按计划", by(WANG, 500));
        assertThat(change.isGoingOn(by(WANG, 1000))).isTrue();
        assertThat(change.by()).isEqualTo(by(WANG, 500));
    }

    @Test
    void isAChangeOfItsOwnForAnybodyElseAndForPoints() {
        assertThat(new ScoreChange(part(ScorePart.WORDS), null, "按计划", by(WANG, 0)).isGoingOn(by(LI, 1)))
                .isFalse();
        assertThat(new ScoreChange(part(ScorePart.SCORE), null, "8.0", by(WANG, 0)).isGoingOn(by(WANG, 1)))
                .isFalse();
    }

    @Test
    void bringsContestedPointsBackIntoWhatIsStoredNow() {
        var edit = new EntryEdit(new ScoreEntry(points("8"), "旧"), new ScoreEntry(points("7.5"), "我的"));
        var now = new ScoreEntry(points("9"), "现在", Set.of(ACTIVITY));

        assertThat(contested(ScorePart.SCORE, edit).in(new EntryEdit(now, now)))
                .isEqualTo(new EntryEdit(now.withScore(points("8")), now.withScore(points("7.5"))));
        assertThat(contested(ScorePart.WORDS, edit).in(new EntryEdit(now, now)))
                .isEqualTo(new EntryEdit(now.withWords("旧"), now.withWords("我的")));
    }

    @Test
    void remembersThatPointsAndWordsWereTakenBack() {
        var edit = new EntryEdit(new ScoreEntry(points("8"), "旧"), ScoreEntry.NONE);
        var now = new ScoreEntry(points("9"), "现在");

        var points = contested(ScorePart.SCORE, edit).in(new EntryEdit(now, now));
        assertThat(contested(ScorePart.WORDS, edit).in(points).typed()).isEqualTo(ScoreEntry.NONE);
    }

    @Test
    void isTheSameContestOnlyForTheSameValuesOfTheSameField() {
        var edit = new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("8"), "我的"));
        var other = new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("8.5"), "我的"));

        assertThat(contested(ScorePart.SCORE, edit).isSameValue(contested(ScorePart.SCORE, edit)))
                .isTrue();
        assertThat(contested(ScorePart.SCORE, edit).isSameValue(contested(ScorePart.SCORE, other)))
                .isFalse();
        assertThat(contested(ScorePart.SCORE, edit).isSameValue(contested(ScorePart.WORDS, edit)))
                .isFalse();
        assertThat(contested(ScorePart.WORDS, edit).isSameValue(contested(ScorePart.WORDS, other)))
                .isTrue();
    }

    private static ContestedValue contested(ScorePart part, EntryEdit edit) {
        return new ContestedValue(part(part), WANG, edit);
    }

    private static EntryPart part(ScorePart part) {
        return new EntryPart(new UUID(0, 1), new UUID(0, 2), ScoreSource.SELF, part);
    }

    private static Signature by(UUID account, int seconds) {
        return new Signature(account, account.toString(), Samples.NOW.plusSeconds(seconds));
    }
}
