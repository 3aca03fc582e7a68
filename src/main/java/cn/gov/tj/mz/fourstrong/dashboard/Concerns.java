package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should look at; of each kind at most {@link #MOST} are named.
 *
 * @param failed vetoed branches, and those of the lowest grade
 * @param spreads results not approved yet on which the reviewers differ too far
 * @param checksDue how many titles wait for a check that was due
 * @param weak criteria with too few points, the weakest first
 */
public record Concerns(List<Failure> failed, List<WideSpread> spreads, long checksDue, List<WeakPoint> weak) {

    /** Most of a kind that are named. */
    public static final int MOST = 5;

    public boolean isEmpty() {
        return failed.isEmpty() && spreads.isEmpty() && checksDue == 0 && weak.isEmpty();
    }

    /**
     * A branch with a veto, 一票否决, or the lowest grade of the rubric.
     *
     * @param grade null below all grades, and where a vetoed branch has no result yet
     */
    public record Failure(
            UUID evaluation,
            DatedName branch,
            long vetoes,
            @Nullable Label grade) {}

    /** A branch, and on how many indicators its reviewers differ too far. */
    public record WideSpread(UUID evaluation, DatedName branch, int indicators) {}

    /**
     * A criterion under which a branch earned too little.
     *
     * @param all how many such points there are, more than a list may show
     */
    public record WeakPoint(
            UUID evaluation, DatedName branch, Criterion criterion, BigDecimal points, BigDecimal fullMarks, long all) {

        public @Nullable BigDecimal percent() {
            return Scoring.percent(points, fullMarks);
        }
    }
}
