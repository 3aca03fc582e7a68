package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works on which evaluation right now; whoever does not show up again is forgotten soon. */
@Component
class Presence {

    private static final Duration LASTING = Duration.ofSeconds(15);

    private final Map<UUID, Map<UUID, Signature>> present = new LinkedHashMap<>();

    /** Notes that somebody is here, if it is a person, and names the others, first come first. */
    synchronized List<String> others(UUID evaluation, Signature who) {
        forget(who.at().minus(LASTING));
        var here = present.computeIfAbsent(evaluation, _ -> new LinkedHashMap<>());
        if (!who.isOfProgram()) {
            here.put(who.account(), who);
        }
        var others = new ArrayList<String>();
        here.forEach((account, other) -> {
            if (!account.equals(who.account())) {
                others.add(other.name());
            }
        });
        return others;
    }

    /** Forgets somebody who is done here. */
    synchronized void leave(UUID evaluation, UUID account) {
        present.getOrDefault(evaluation, new LinkedHashMap<>()).remove(account);
    }

    /** Forgets everybody, as nobody can work on it any more. */
    synchronized void end(UUID evaluation) {
        present.remove(evaluation);
    }

    private void forget(Instant before) {
        present.values()
                .forEach(here -> here.values().removeIf(someone -> someone.at().isBefore(before)));
        present.values().removeIf(Map::isEmpty);
    }
}
