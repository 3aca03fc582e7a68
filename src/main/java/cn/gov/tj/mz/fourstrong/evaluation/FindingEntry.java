package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a fact that adds points, takes points or vetoes; a form may leave out what only the rules ask for.
 *
 * @param rule the code of the rubric's rule, required
 * @param fact what happened, or why it is a veto: 1 to 500 characters
 * @param happenedOn not in the future
 * @param documentNo the notice or certificate it is read from, at most 100 characters
 * @param matter what it shares with other entries on the same matter, at most 100 characters
 * @param activities records of the branch that prove it
 */
public record FindingEntry(
        @Nullable String rule,
        String fact,
        @Nullable LocalDate happenedOn,
        @Nullable String documentNo,
        @Nullable String matter,
        Set<UUID> activities) {

    public FindingEntry {
        fact = Text.cleanOrEmpty(fact);
        documentNo = Text.clean(documentNo);
        matter = Text.clean(matter);
        activities = Set.copyOf(activities);
    }
}
