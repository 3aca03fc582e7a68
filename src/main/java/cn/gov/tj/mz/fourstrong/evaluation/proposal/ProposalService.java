package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.duty.DueCount;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCounts;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts for indicators whose rubric says so what the records speak for, for those who may see the evaluation. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class ProposalService {

    private final EvaluationRepository evaluations;
    private final DutyCounts records;
    private final ActivityTypeService types;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            EvaluationRepository evaluations,
            DutyCounts records,
            ActivityTypeService types,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.records = records;
        this.types = types;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * By indicator; those that cannot be counted, or for which nothing was due yet, are missing.
     *
     * @throws NotFound when the caller may not see the evaluation
     */
    public Map<UUID, Proposal> of(UUID evaluation) {
        var found = evaluations
                .find(evaluation, EvaluationScope.readableBy(caller))
                .orElseThrow(() -> new NotFound(Evaluation.class, evaluation));
        var counted = found.cycle().rubric().indicators().stream()
                .filter(indicator -> !indicator.countedTypes().isEmpty() && indicator.perMissing() != null)
                .toList();
        if (counted.isEmpty() || found.progress().status().isExcluded()) {
            return Map.of();
        }
        var counting = counting(found, counted);
        return counted.stream()
                .flatMap(indicator ->
                        counting.propose(indicator).map(proposal -> Map.entry(indicator.id(), proposal)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Counting counting(Evaluation evaluation, List<Indicator> counted) {
        var cycle = evaluation.cycle();
        var rules = types.rules();
        var codes = counted.stream()
                .flatMap(indicator -> indicator.countedTypes().stream())
                .collect(Collectors.toSet());
        var grace = codes.stream()
                .map(rules::get)
                .mapToInt(rule -> rule == null ? 0 : rule.graceDays())
                .max()
                .orElse(0);
        var until = cycle.endsOn().plusDays(grace);
        var done = records.done(evaluation.branch().id(), codes, cycle.startsOn(), until);
        return new Counting(
                cycle.startsOn(),
                cycle.endsOn(),
                until,
                LocalDate.now(clock),
                records.branch(evaluation.branch().id()),
                types.all().stream().collect(Collectors.toMap(TypeName::code, Function.identity())),
                rules,
                done);
    }

    /** All that is known of a branch in a cycle for counting. */
    private record Counting(
            LocalDate from,
            LocalDate to,
            LocalDate until,
            LocalDate today,
            DutyRecords.Counted branch,
            Map<String, TypeName> names,
            Map<String, TypeRule> rules,
            Map<String, List<DueCount.Done>> done) {

        Optional<Proposal> propose(Indicator indicator) {
            var counts = indicator.countedTypes().stream()
                    .flatMap(code -> Optional.ofNullable(rules.get(code)).flatMap(rule -> count(code, rule)).stream())
                    .toList();
            return counts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Proposal.of(
                            branch.code(),
                            counts,
                            indicator.fullMarks(),
                            requireNonNull(indicator.perMissing()),
                            from,
                            until));
        }

        private Optional<Proposal.Count> count(String code, TypeRule rule) {
            if (!rule.appliesWhen().holdsFor(branch.facts())) {
                return Optional.empty();
            }
            var count = new DueCount(rule, from, to, today, founded());
            return count.due() == 0
                    ? Optional.empty()
                    : Optional.of(new Proposal.Count(
                            requireNonNull(names.get(code)),
                            count.due(),
                            count.held(done.getOrDefault(code, List.of()))));
        }

        private @Nullable LocalDate founded() {
            return branch.facts().foundedOn();
        }
    }
}
