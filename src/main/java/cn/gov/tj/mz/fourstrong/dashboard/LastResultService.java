package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller's own branch reached last; a result counts once it is final. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class LastResultService {

    private final ResultQueries results;
    private final Caller caller;

    LastResultService(ResultQueries results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    public Optional<LastResult> own() {
        var history = caller.scope(Role.CLERK).nodes().stream()
                .flatMap(branch -> results.findHistory(branch).stream())
                .filter(result -> result.state() == EvaluationState.FINAL)
                .toList();
        return history.stream().findFirst().map(latest -> of(latest, history));
    }

    private LastResult of(Result latest, List<Result> history) {
        var before = history.stream()
                .filter(result -> period(result).isComparedWith(period(latest)))
                .findFirst()
                .map(Result::total);
        return new LastResult(results.scored(List.of(latest)).getFirst(), before.orElse(null));
    }

    private static Period period(Result result) {
        return Period.parse(result.cycle());
    }
}
