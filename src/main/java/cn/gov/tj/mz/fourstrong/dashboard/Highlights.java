package cn.gov.tj.mz.fourstrong.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The few things of a cycle that a leader should look at first; of each kind at most {@link #MOST}.
 *
 * @param weakBelow below how many per cent of full marks a criterion is weak
 * @param gap the branch whose self score lies highest above its review, where one does
 */
public record Highlights(
        CycleFacts cycle,
        BigDecimal weakBelow,
        List<Concerns.Failure> failed,
        List<Concerns.WideSpread> spreads,
        List<Concerns.WeakPoint> weak,
        @Nullable BranchGap gap) {

    /** How many things the workbench names altogether. */
    public static final int MOST = 3;
}
