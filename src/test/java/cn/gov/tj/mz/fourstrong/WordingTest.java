package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are written: quotation marks, numbers with their nouns, and one word for one thing. */
class WordingTest {

    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{[^{}]*})*}");

    private static final Pattern NUMBER_OF_THINGS = Pattern.compile("\\{\\d+}(?: [a-z-]+){0,2} (?:accounts|activities|"
            + "bonuses|branches|cycles|days|deductions|entries|evaluations|files|grades|indicators|kinds|months|"
            + "points|records|reminders|results|reviews|reviewers|rows|self-assessments|titles|units|vetoes)\\b");

    private static final Pattern LIMIT = Pattern.compile("(?i)at (most|least) \\{\\d+}|\\{\\d+} [a-z]+ at most");

    /** Their numbers are never 1, for which they have another text or which does not happen. */
    private static final Set<String> ALWAYS_MANY = Set.of(
            "dashboard.compare.branches.help",
            "dashboard.compare.picture",
            "dashboard.criteria.shared",
            "dashboard.gap.largest",
            "dashboard.grade.from",
            "dashboard.matrix.first",
            "evaluation.self.which",
            "screen.rows");

    /** A straight apostrophe would have to be doubled by some programs and not by others, a curly one is only a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void quotationMarksAndApostrophesAreCurly(String language) {
        assertThat(Texts.in(language).entrySet())
                .noneMatch(
                        text -> text.getValue().contains("'") || text.getValue().contains("\""));
    }

    @Test
    void englishNumbersOfThingsFitOneAndMany() {
        assertThat(Texts.in("en").entrySet())
                .filteredOn(text -> !ALWAYS_MANY.contains(text.getKey()))
                .filteredOn(text -> !LIMIT.matcher(text.getValue()).find())
                .noneMatch(text -> NUMBER_OF_THINGS
                        .matcher(CHOICE.matcher(text.getValue()).replaceAll("#"))
                        .find());
    }

    /** A grid takes its heads from keys of its own. */
    @ParameterizedTest
    @EnumSource
    void statesAreCalledTheSameInHeadsOfColumns(EvaluationState state) {
        for (var texts : languages()) {
            assertThat(texts.get("supervision.cycles." + state)).isEqualTo(texts.get("evaluation.state." + state));
        }
    }

    /** What shows that points are earned is 依据 everywhere, in the manual, too. */
    @Test
    void evidenceHasOneWord() {
        assertThat(Texts.in("zh").values()).noneMatch(text -> text.contains("佐证"));
        assertThat(Sources.read(Path.of("src/main/resources/help/manual_zh.md")))
                .doesNotContain("佐证");
    }

    /** What may still change has other words: 考评得分 until it is approved, 拟定得分 until it is final. */
    @Test
    void onlyWhatIsFinalIsCalledSo() {
        assertThat(Texts.in("zh").entrySet())
                .filteredOn(text -> text.getValue().matches(".*(最终得分|终评分).*"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("evaluation.figure.result", "trace.result", "trace.result.adjusted");
    }

    @Test
    void whatIsTakenBackHasOneWord() {
        var texts = Texts.in("zh");
        assertThat(texts.get("evaluation.event.findingWithdrawn")).startsWith(texts.get("evaluation.finding.withdraw"));
        assertThat(texts.get("activity.list.undated"))
                .isEqualTo(texts.get("activity.field.undated"))
                .isEqualTo(texts.get("activity.filter.undated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theManualSaysTheOfficialWords(String language) {
        var manual = Sources.read(Path.of("src/main/resources/help/manual_" + language + ".md"));
        var texts = Texts.in(language);
        assertThat(Stream.concat(
                        Stream.of(Criterion.values()).map(criterion -> "criterion." + criterion),
                        Stream.of(Role.values()).map(role -> "role." + role)))
                .allSatisfy(key -> assertThat(manual).containsIgnoringCase(texts.get(key)));
    }

    private static Iterable<Map<String, String>> languages() {
        return Stream.of("zh", "en").map(Texts::in).toList();
    }
}
