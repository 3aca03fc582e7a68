package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the whole bureau reached in a cycle, for people who see only a branch of it.
 *
 * @param percents of full marks by criterion; empty where fewer than {@link #FEWEST} branches have a result, because a
 *     mean of two gives away the other
 * @param branches how many have a result
 */
public record BureauMean(Map<Criterion, BigDecimal> percents, long branches) {

    /** The fewest branches whose mean is shown. */
    public static final int FEWEST = 3;

    /** Where there is nothing to compare with. */
    public static final BureauMean NONE = new BureauMean(Map.of(), 0);

    public boolean isShown() {
        return !percents.isEmpty();
    }
}
