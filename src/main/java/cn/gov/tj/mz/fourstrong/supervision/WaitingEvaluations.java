package cn.gov.tj.mz.fourstrong.supervision;

import static java.util.Objects.requireNonNullElse;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The first of the evaluations that wait: those to be corrected with the reason, those to be reviewed with their age. */
@Component
class WaitingEvaluations {

    private static final Sort OLDEST_FIRST = Sort.by("submitted");

    private final WaitingRepository waiting;
    private final EvaluationQueries rows;
    private final ProgressParts parts;
    private final Clock clock;

    WaitingEvaluations(WaitingRepository waiting, EvaluationQueries rows, ProgressParts parts, Clock clock) {
        this.waiting = waiting;
        this.rows = rows;
        this.parts = parts;
        this.clock = clock;
    }

    List<Thing> returned(EvaluationScope scope) {
        return waiting.findReturned(scope.open(), Limit.of(Thing.MOST)).stream()
                .map(returned -> new Thing(
                        Words.of("supervision.thing.returned", Period.parse(returned.cycle())),
                        Words.of(
                                "supervision.thing.returned.why",
                                returned.actor(),
                                day(returned.at()),
                                requireNonNullElse(returned.reason(), "")),
                        "supervision.thing.do.returned",
                        "self-assessment/" + returned.cycle()))
                .toList();
    }

    List<Thing> submitted(EvaluationScope scope) {
        var found = rows.page(EvaluationFilter.WAITING, scope, OLDEST_FIRST, 0, Thing.MOST);
        var days = parts.submitted(found.stream().map(EvaluationRow::id).toList());
        return found.stream()
                .map(row -> submitted(row, day(requireNonNullElse(days.get(row.id()), row.changedAt()))))
                .toList();
    }

    private Thing submitted(EvaluationRow row, LocalDate day) {
        return new Thing(
                Words.name(row.branch().shortName()),
                Words.of(
                        "supervision.thing.submitted",
                        row.period(),
                        day,
                        ChronoUnit.DAYS.between(day, LocalDate.now(clock))),
                "supervision.thing.do.submitted",
                "review/" + row.id());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
