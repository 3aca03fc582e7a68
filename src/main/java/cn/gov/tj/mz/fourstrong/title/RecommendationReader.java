package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads what the rubric of a cycle advises; it says the same to managers of the bureau and of a part of it. */
@Component
class RecommendationReader {

    private final CycleService cycles;
    private final GrantRepository grants;

    RecommendationReader(CycleService cycles, GrantRepository grants) {
        this.cycles = cycles;
        this.grants = grants;
    }

    Recommendation read(String cycle) {
        var rubric = cycles.rubric(cycle);
        var highest = rubric.grades().stream().max(Grade.LOWEST_FIRST).orElseThrow();
        var percent = rubric.limits().topQuota();
        if (percent == null) {
            return new Recommendation(cycle, highest, null, null);
        }
        var quota = new Quota(percent, grants.countResults(cycle), grants.countHeld());
        return new Recommendation(cycle, highest, quota, threshold(cycle, highest, quota.free()));
    }

    /** The total of the last that finds a place, if there is another behind it. */
    private @Nullable BigDecimal threshold(String cycle, Grade highest, int free) {
        if (free == 0) {
            return null;
        }
        var edge = grants.findTotals(cycle, highest.code(), Limit.of(free + 1));
        return edge.size() <= free ? null : edge.get(free - 1);
    }
}
