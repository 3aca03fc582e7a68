package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some branches beside one another in one cycle.
 *
 * @param columns one for each branch, in organisation order
 */
public record Comparison(CycleFacts cycle, List<Column> columns) {

    public static final int FEWEST = 2;
    public static final int MAX_BRANCHES = 6;

    /**
     * One branch with what it reached; nothing while it has no evaluation in the cycle.
     *
     * @param place of the branch among all of the bureau
     */
    public record Column(
            BranchName branch, long place, @Nullable ScoredResult scored) {

        /** In per cent of full marks; empty until a result is in. */
        public Map<Criterion, BigDecimal> percents() {
            return scored == null ? Map.of() : scored.percents();
        }

        /** In per cent of full marks, not rounded. */
        public @Nullable BigDecimal exactPercent(Criterion criterion) {
            return scored == null ? null : scored.exactPercent(criterion);
        }

        /** As it is today and, with an evaluation in the cycle, as it was then. */
        public DatedName name() {
            return result().map(Result::branch).orElse(DatedName.unchanged(branch.shortName()));
        }

        /** Whether its numbers still wait for approval. */
        public boolean isProvisional() {
            return scored != null && scored.isProvisional();
        }

        public Optional<Result> result() {
            return Optional.ofNullable(scored).map(ScoredResult::result);
        }
    }
}
