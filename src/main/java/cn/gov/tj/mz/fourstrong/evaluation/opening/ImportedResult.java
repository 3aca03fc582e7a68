package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a branch's scores in a cycle of the past.
 *
 * @param scores by the code of the indicator; all indicators of the rubric are needed
 */
public record ImportedResult(UUID branchId, Map<String, Scores> scores) {

    /**
     * Both scores of one indicator, 0 to its full marks in steps of 0.5, the reviewer's remark and the branch's evidence.
     */
    public record Scores(
            BigDecimal self, BigDecimal review, @Nullable String remark, Set<UUID> activities) {

        ScoreEntry selfEntry() {
            return new ScoreEntry(self, null, activities);
        }

        ScoreEntry reviewEntry() {
            return new ScoreEntry(review, remark);
        }
    }
}
