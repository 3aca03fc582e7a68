package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCounts;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts for indicators whose rubric says so what the records speak for, for those who may see the evaluation. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class ProposalService {

    private final EvaluationRepository evaluations;
    private final DutyCounts duties;
    private final ActivityTypeService types;
    private final Caller caller;

    ProposalService(EvaluationRepository evaluations, DutyCounts duties, ActivityTypeService types, Caller caller) {
        this.evaluations = evaluations;
        this.duties = duties;
        this.types = types;
        this.caller = caller;
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
        var cycle = found.cycle();
        var types = counted.stream()
                .flatMap(indicator -> indicator.countedTypes().stream())
                .collect(Collectors.toSet());
        var names = this.types.all().stream().collect(Collectors.toMap(TypeName::code, Function.identity()));
        var done = duties.count(found.branch().id(), types, cycle.startsOn(), cycle.endsOn());
        return counted.stream()
                .flatMap(indicator -> propose(indicator, done, names, cycle.startsOn()).stream()
                        .map(proposal -> Map.entry(indicator.id(), proposal)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Proposal> propose(
            Indicator indicator, DutyCounts.Counted done, Map<String, TypeName> names, LocalDate from) {
        var counts = indicator.countedTypes().stream()
                .filter(done.byType()::containsKey)
                .map(type -> count(
                        requireNonNull(names.get(type)),
                        requireNonNull(done.byType().get(type))))
                .toList();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Proposal.of(
                        done.branch(),
                        counts,
                        indicator.fullMarks(),
                        requireNonNull(indicator.perMissing()),
                        from,
                        done.until()));
    }

    private static Proposal.Count count(TypeName type, DutyCounts.Count count) {
        return new Proposal.Count(type, count.due(), count.held());
    }
}
