package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The first of the results that wait for a leader, each with what is to be decided about it. */
@Component
class DecisionThings {

    private static final Sort OLDEST_FIRST = Sort.by("changed");
    private static final Limit FIRST = Limit.of(Thing.MOST);

    private final EvaluationQueries rows;
    private final PublicityRepository publicities;
    private final ObjectionRepository objections;
    private final Caller caller;

    DecisionThings(
            EvaluationQueries rows, PublicityRepository publicities, ObjectionRepository objections, Caller caller) {
        this.rows = rows;
        this.publicities = publicities;
        this.objections = objections;
        this.caller = caller;
    }

    /** Results in a state, the one that waits longest first. */
    List<Thing> at(EvaluationState state, EvaluationScope scope) {
        var own = caller.branch();
        var filter = EvaluationFilter.ALL.at(state).withCorrections();
        return rows.page(filter, scope, OLDEST_FIRST, 0, Thing.MOST).stream()
                .map(row -> thing(row, own))
                .toList();
    }

    /** Results whose publicity is over. */
    List<Thing> over(LocalDate today, EvaluationScope scope) {
        return publicities.findOver(today, scope.open(), FIRST).stream()
                .map(over -> new Thing(
                        Words.name(over.branch()),
                        Words.of("evaluation.thing.over", Period.parse(over.cycle()), over.until()),
                        "evaluation.thing.do." + EvaluationState.PUBLICISED,
                        address(over.evaluation())))
                .toList();
    }

    /** Objections that nobody has decided. */
    List<Thing> objected(EvaluationScope scope) {
        return objections.findOpen(scope.open(), FIRST).stream()
                .map(open -> new Thing(
                        Words.name(open.branch()),
                        Words.of(
                                "evaluation.thing.objection",
                                Period.parse(open.cycle()),
                                open.receivedOn(),
                                open.content()),
                        "evaluation.thing.do.objection",
                        address(open.evaluation())))
                .toList();
    }

    private static Thing thing(EvaluationRow row, Optional<UUID> own) {
        var isOwn = own.filter(row.branch().id()::equals).isPresent();
        var thing = new Thing(
                Words.name(row.branch().shortName()),
                result(row),
                "evaluation.thing.do." + (isOwn ? "view" : row.status().state()),
                address(row.id()));
        if (isOwn) {
            return thing.marked(Words.of("evaluation.thing.own"));
        }
        var spreads = row.result().totals().wideSpreads();
        return spreads > 0 && row.status().isProvisional()
                ? thing.marked(Words.of("evaluation.thing.spreads", spreads))
                : thing;
    }

    private static Words result(EvaluationRow row) {
        var total = row.total();
        var grade = row.result().grade();
        var key = row.status().isProvisional() ? "evaluation.thing.reviewed" : "evaluation.thing.result";
        if (total == null) {
            return Words.name(row.period());
        }
        return grade == null
                ? Words.of(key, row.period(), total)
                : Words.of(key + ".graded", row.period(), total, grade);
    }

    private static String address(UUID evaluation) {
        return "evaluations/" + evaluation;
    }
}
