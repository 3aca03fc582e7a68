package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an activity is evidence for: to the branch always, to others once the branch has handed it over. */
@Service
@ForBusiness
@Transactional(readOnly = true)
class EvidenceUseService implements EvidenceUse {

    private final EvidenceUseRepository evidence;
    private final Caller caller;

    EvidenceUseService(EvidenceUseRepository evidence, Caller caller) {
        this.evidence = evidence;
        this.caller = caller;
    }

    @Override
    public List<Use> of(UUID activity, Locale locale) {
        var own = caller.scope(Role.CLERK).nodes();
        var scope = EvaluationScope.readableBy(caller);
        return Stream.concat(
                        evidence.findUses(activity, own, scope).stream().map(found -> found.use(locale)),
                        evidence.findUsesInFindings(activity, own, scope).stream()
                                .map(found -> found.use(locale)))
                .toList();
    }

    /** Something found beside the indicators that rests on the activity. */
    record Proved(UUID evaluation, String cycle, String code, Label rule) {

        Use use(Locale locale) {
            return new Use(Period.parse(cycle), code, rule.in(locale), "evaluations/" + evaluation);
        }
    }

    /** An evaluation that names the activity. */
    record Found(UUID evaluation, String cycle, EvaluationState state, String code, Label indicator) {

        Use use(Locale locale) {
            var route = state.isWithBranch() ? "self-assessment/" + cycle : "evaluations/" + evaluation + "/" + code;
            return new Use(Period.parse(cycle), code, indicator.in(locale), route);
        }
    }
}
