package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceUseRepository;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an entry about a fact has to be. */
@Component
class FindingRules {

    private static final int MAX_FACT_LENGTH = 500;
    private static final int MAX_NAME_LENGTH = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final EvidenceUseRepository evidence;
    private final Clock clock;

    FindingRules(EvidenceUseRepository evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The rule of the entry, or every fault of the entry by field. */
    AdjustmentRule checked(Evaluation evaluation, FindingEntry entry) {
        var rule = evaluation.cycle().rubric().adjustments().stream()
                .filter(adjustmentRule -> adjustmentRule.code().equals(entry.rule()))
                .findFirst();
        var day = entry.happenedOn();
        var activities = entry.activities();
        new Problems()
                .check(rule.isPresent(), "rule", "problem.choose")
                .required("fact", entry.fact(), MAX_FACT_LENGTH)
                .chosen("happenedOn", day)
                .check(day == null || !day.isAfter(LocalDate.now(clock)), "happenedOn", "evaluation.problem.future")
                .check(day == null || !day.isBefore(EARLIEST), "happenedOn", "evaluation.problem.tooLongAgo")
                .optional("documentNo", entry.documentNo(), MAX_NAME_LENGTH)
                .optional("matter", entry.matter(), MAX_NAME_LENGTH)
                .check(
                        activities.isEmpty()
                                || evidence.countUsable(
                                                activities, evaluation.branch().id())
                                        == activities.size(),
                        "activities",
                        "evaluation.problem.evidence")
                .throwIfAny();
        return rule.orElseThrow();
    }
}
