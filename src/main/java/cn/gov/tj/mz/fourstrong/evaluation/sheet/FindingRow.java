package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
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

    static FindingRow of(Finding finding, Outcome outcome, List<EvidenceItem> items) {
        var rule = finding.rule();
        var content = finding.content();
        return new FindingRow(
                finding.id(),
                rule.kind(),
                rule.code(),
                rule.name(),
                new Fact(
                        content.fact(),
                        requireNonNull(content.happenedOn()),
                        content.documentNo(),
                        content.matter(),
                        items),
                finding.recorded().name(),
                finding.recorded().at(),
                outcome.counted(finding.id()).orElse(null),
                finding.withdrawal());
    }

    /** What was found, when it happened and where it is written. */
    public record Fact(
            String text,
            LocalDate happenedOn,
            @Nullable String documentNo,
            @Nullable String matter,
            List<EvidenceItem> evidence) {}
}
