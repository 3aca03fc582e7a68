package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that adds points, takes points or vetoes, with who found it and what it came to.
 *
 * @param counted what it came to; nothing for a veto or when it was withdrawn
 */
public record FindingRow(
        UUID id,
        AdjustmentRule.Kind kind,
        String rule,
        Label name,
        Fact fact,
        String by,
        Instant at,
        Outcome.@Nullable Counted counted,
        @Nullable Withdrawal withdrawal) {

    /** What was found, when it happened and where it is written. */
    public record Fact(
            String text,
            LocalDate happenedOn,
            @Nullable String documentNo,
            @Nullable String matter,
            List<EvidenceItem> evidence) {}
}
