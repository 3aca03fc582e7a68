package cn.gov.tj.mz.fourstrong.cycle;

import java.util.Collection;
import java.util.UUID;

/** What has to be known of the evaluations in a cycle to decide about it; the module that keeps them provides it. */
public interface CycleEvaluations {

    /** How many take part and are not final. */
    long countUnfinished(UUID cycle);

    /** How many branches lie beyond the nodes: whose scope does not cover them all does not decide about the cycle. */
    long countBeyond(UUID cycle, Collection<UUID> nodes);
}
