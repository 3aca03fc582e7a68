package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.CandidateListing;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleCheckService;
import cn.gov.tj.mz.fourstrong.title.TitleGrantService;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Two invented titles for the best invented results, one more than the quota: one was checked after a year, the other
 * still waits for it.
 */
@Component
@Order(70)
class DemoTitles implements DemoStep {

    private static final String CYCLE = "2025H1";
    private static final int TITLES = 2;

    private final CandidateListing candidates;
    private final TitleGrantService grants;
    private final TitleCheckService checking;
    private final TitleListing titles;
    private final Clock clock;

    DemoTitles(
            CandidateListing candidates,
            TitleGrantService grants,
            TitleCheckService checking,
            TitleListing titles,
            Clock clock) {
        this.candidates = candidates;
        this.grants = grants;
        this.checking = checking;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public void load() {
        var best = candidates.page(candidates.recommendation(CYCLE), Sort.by(Sort.Order.desc("total")), 0, TITLES);
        var day = afterPublicity(best);
        var numbers = grants.propose(day.getYear(), TITLES);
        var certificates = new LinkedHashMap<UUID, String>();
        best.stream()
                .map(candidate -> candidate.evaluation().id())
                .forEach(id -> certificates.put(id, numbers.get(certificates.size())));
        grants.grant(new TitleGrantService.GrantEntry(CYCLE, day, certificates, "演示：两个支部均为优秀，经研究同时授予"));

        keepFirst(day.plusYears(1));
    }

    /** The first day on which no result can be objected to any more. */
    private static LocalDate afterPublicity(List<Candidate> best) {
        return best.stream()
                .map(candidate -> Objects.requireNonNull(candidate.evaluation().publicUntil()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }

    /** What lies in the future has not happened, not even in the demo. */
    private void keepFirst(LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            var first = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 1)
                    .getFirst();
            var kept = new TitleCheckService.CheckEntry(TitleAction.KEPT, day.getYear(), day, null, "演示：复核合格，继续保持");
            checking.decide(first.id(), first.version(), first.result().currentEvaluation(), kept);
        }
    }
}
