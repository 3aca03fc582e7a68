package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shares a branch's activities of a period among its indicators, in turn: some evidence for each, none twice. */
@Component
class DemoEvidence {

    private static final int PER_INDICATOR = 2;
    private static final int INDICATORS = 4;

    private final EvidenceService evidence;

    DemoEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    Shares of(UUID branch, Period period) {
        var candidates = new HashMap<Criterion, List<Evidence>>();
        for (var criterion : Criterion.values()) {
            candidates.put(criterion, evidence.candidates(branch, criterion, period.startsOn(), period.endsOn()));
        }
        return new Shares(candidates);
    }

    /** What a branch has to show, by criterion. */
    record Shares(Map<Criterion, List<Evidence>> candidates) {

        /** @param position of the indicator below its criterion, from 0 */
        Set<UUID> of(Criterion criterion, int position) {
            var all = candidates.getOrDefault(criterion, List.of());
            return IntStream.range(0, PER_INDICATOR)
                    .map(round -> position + round * INDICATORS)
                    .filter(index -> index < all.size())
                    .mapToObj(index -> all.get(index).id())
                    .collect(Collectors.toSet());
        }
    }
}
