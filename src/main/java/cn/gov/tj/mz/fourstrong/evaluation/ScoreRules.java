package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Score;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a score and the words beside it must be. Fields are named {@code score.A1} and {@code comment.A1}. */
public final class ScoreRules {

    /** Longest comment or remark, in code points. */
    public static final int MAX_COMMENT_LENGTH = 1000;

    private ScoreRules() {}

    /** Cleans what was typed for the indicators of a rubric, or names every fault in it. */
    public static Map<UUID, ScoreEntry> checked(List<Indicator> indicators, Map<UUID, ScoreEntry> typed) {
        var known = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var problems = new Problems();
        typed.forEach((id, entry) -> check(problems, known.get(id), id, entry));
        problems.throwIfAny();
        return typed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> clean(entry.getValue())));
    }

    /** What is wrong with a score, while it is typed; nothing is wrong with none. */
    public static Optional<Problem> problem(String field, @Nullable BigDecimal score, BigDecimal fullMarks) {
        var problems = new Problems();
        check(problems, field, score, fullMarks);
        return problems.first();
    }

    /** What is wrong with words, while they are typed. */
    public static Optional<Problem> problem(String field, @Nullable String words) {
        return new Problems().optional(field, words, MAX_COMMENT_LENGTH).first();
    }

    /** Every indicator needs a score before it is submitted. */
    public static void complete(List<Indicator> indicators, Function<UUID, @Nullable BigDecimal> score) {
        Invalid.throwIfAny(indicators.stream()
                .filter(indicator -> score.apply(indicator.id()) == null)
                .map(indicator -> Problem.of("score." + indicator.code(), "evaluation.problem.missing"))
                .toList());
    }

    private static void check(Problems problems, @Nullable Indicator indicator, UUID id, ScoreEntry entry) {
        if (indicator == null) {
            problems.check(false, "score." + id, "evaluation.problem.unknownIndicator");
            return;
        }
        check(problems, "score." + indicator.code(), entry.score(), indicator.fullMarks());
        problems.optional("comment." + indicator.code(), entry.words(), MAX_COMMENT_LENGTH);
    }

    private static void check(Problems problems, String field, @Nullable BigDecimal score, BigDecimal fullMarks) {
        if (score != null) {
            problems.check(score.signum() >= 0, field, "evaluation.problem.negative")
                    .check(
                            score.compareTo(fullMarks) <= 0,
                            field,
                            "evaluation.problem.aboveFull",
                            fullMarks.stripTrailingZeros().toPlainString())
                    .check(Score.isValid(score), field, "evaluation.problem.step");
        }
    }

    private static ScoreEntry clean(ScoreEntry entry) {
        var score = entry.score();
        return entry.withScore(score == null ? null : new Score(score).points()).withWords(Text.clean(entry.words()));
    }
}
