package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The final score of an indicator in the cycle before, with the full marks that it had then.
 *
 * @param name the Chinese name, by which the matter is known
 */
public record EarlierScore(String code, String name, BigDecimal score, BigDecimal fullMarks) {

    /** Whether it is of the same matter: a later rubric may use the code for another one. */
    boolean isOf(Indicator indicator) {
        return code.equals(indicator.code())
                && Text.readsLike(name, indicator.name().zh());
    }

    /** What these lines earned before altogether; nothing unless each of them did. */
    public static @Nullable EarlierScore sum(List<IndicatorLine> lines) {
        var earlier = lines.stream()
                .map(IndicatorLine::previous)
                .filter(Objects::nonNull)
                .toList();
        return earlier.size() < lines.size() || earlier.isEmpty()
                ? null
                : new EarlierScore(
                        "",
                        "",
                        Scoring.sum(earlier.stream()
                                .<@Nullable BigDecimal>map(EarlierScore::score)
                                .toList()),
                        Scoring.sum(earlier.stream()
                                .<@Nullable BigDecimal>map(EarlierScore::fullMarks)
                                .toList()));
    }
}
