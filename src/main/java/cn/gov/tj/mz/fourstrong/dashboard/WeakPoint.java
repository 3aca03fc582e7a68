package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A criterion under which a branch earned too little.
 *
 * @param all how many such points there are, more than a list may show
 */
public record WeakPoint(
        UUID evaluation, String branch, Criterion criterion, BigDecimal points, BigDecimal fullMarks, long all) {

    public @Nullable BigDecimal percent() {
        return Scoring.percent(points, fullMarks);
    }
}
