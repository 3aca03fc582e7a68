package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.UUID;

/** How much a branch gave itself above its reviewers, 自评高于考评, exact; negative when below. */
public record BranchGap(UUID evaluation, DatedName branch, BigDecimal exact) {

    /** One decimal. */
    public BigDecimal points() {
        return Scoring.round(exact);
    }
}
