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

/** Deals a branch's activities of a period out to its indicators, in turn: some evidence for each, none twice. */
@Component
class DemoEvidence {

    private static final int EACH = 2;
    private static final int INDICATORS = 4;

    private final EvidenceService evidence;

    DemoEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    Hand of(UUID branch, Period period) {
        var cards = new HashMap<Criterion, List<Evidence>>();
        for (var criterion : Criterion.values()) {
            cards.put(criterion, evidence.candidates(branch, criterion, period.startsOn(), period.endsOn()));
        }
        return new Hand(cards);
    }

    /** What a branch has to show, by criterion. */
    record Hand(Map<Criterion, List<Evidence>> cards) {

        /** @param position of the indicator below its criterion, from 0 */
        Set<UUID> deal(Criterion criterion, int position) {
            var all = cards.getOrDefault(criterion, List.of());
            return IntStream.range(0, EACH)
                    .map(round -> position + round * INDICATORS)
                    .filter(index -> index < all.size())
                    .mapToObj(index -> all.get(index).id())
                    .collect(Collectors.toSet());
        }
    }
}
