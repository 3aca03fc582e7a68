package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds evaluations by the names of their branch and their period: 养老院 2026年下半年. */
@Component
@Transactional(readOnly = true)
class EvaluationSearch implements SearchSource {

    /** One character is in too many periods to mean one of them. */
    private static final int SHORTEST = 2;

    static final String NAMES = """
            lower(n.name) like :word escape '!' or lower(n.shortName) like :word escape '!'
              or lower(e.branch.name) like :word escape '!' or lower(e.branch.shortName) like :word escape '!'
            """;

    private final EntityManager database;
    private final Names names;
    private final Caller caller;
    private final Clock clock;

    EvaluationSearch(EntityManager database, Names names, Caller caller, Clock clock) {
        this.database = database;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Found> find(SearchWords words) {
        var scope = EvaluationScope.readableBy(caller);
        if (!words.isAtLeast(SHORTEST)
                || scope.open().isEmpty() && scope.reviewed().isEmpty()) {
            return List.of();
        }
        var meant = MeantCycles.of(words, database, names);
        return meant.codes().isEmpty() ? List.of() : find(meant.others(), meant.codes(), scope);
    }

    private List<Found> find(SearchWords branch, List<String> cycles, EvaluationScope scope) {
        var conditions = EvaluationConditions.of(EvaluationFilter.ALL, scope, LocalDate.now(clock))
                .add("c.code in :cycles", "cycles", cycles)
                .words(NAMES, branch);
        var query = """
                select e.id, n.shortName, c.code,
                       new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.progress.state, e.progress.exclusion)
                from Evaluation e join e.cycle c join Branch n on n.id = e.branch.id
                """ + conditions.where() + "order by c.endsOn desc, c.startsOn, e.branch.sortOrder, e.id";
        return conditions
                .bind(database.createQuery(query, Line.class))
                .setMaxResults(Found.MOST)
                .getResultStream()
                .map(Line::found)
                .toList();
    }

    private record Line(UUID id, String branch, String cycle, EvaluationStatus status) {

        Found found() {
            return new Found(
                    FoundKind.EVALUATION,
                    Words.of("evaluation.found", branch, Period.parse(cycle)),
                    status.inWords(),
                    "evaluations/" + id);
        }
    }
}
