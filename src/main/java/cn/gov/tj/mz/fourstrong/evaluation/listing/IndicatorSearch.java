package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an indicator of evaluations by its code or name, with a branch and a period where they are named: 养老院 A3. */
@Component
@Transactional(readOnly = true)
class IndicatorSearch implements SearchSource {

    /** One character is in too many names to mean one of them. */
    private static final int SHORTEST = 2;

    private final EntityManager database;
    private final Names names;
    private final Caller caller;
    private final Clock clock;

    IndicatorSearch(EntityManager database, Names names, Caller caller, Clock clock) {
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
        var indicators = indicators(meant.codes());
        var ofIndicators = meant.others().only(word -> indicators.stream().anyMatch(one -> one.isCalled(word)));
        var ofBranches = meant.others().only(word -> indicators.stream().noneMatch(one -> one.isCalled(word)));
        var ids = indicators.stream()
                .filter(one -> one.isCalled(ofIndicators))
                .map(Called::id)
                .toList();
        return ofIndicators.isEmpty() || ids.isEmpty() ? List.of() : find(ofBranches, meant.codes(), ids, scope);
    }

    private List<Called> indicators(List<String> cycles) {
        return database.createQuery("""
                        select i.id, i.code, i.name
                        from Indicator i
                        where exists (select 1 from Cycle c where c.rubric = i.rubric and c.code in :cycles)
                        """, Called.class)
                .setParameter("cycles", cycles)
                .getResultList();
    }

    private List<Found> find(SearchWords branch, List<String> cycles, List<UUID> indicators, EvaluationScope scope) {
        var conditions = EvaluationConditions.of(EvaluationFilter.ALL, scope, LocalDate.now(clock))
                .add("c.code in :cycles", "cycles", cycles)
                .add("i.id in :indicators", "indicators", indicators)
                .add("e.progress.exclusion is null")
                .words(EvaluationSearch.NAMES, branch);
        var query =
                """
                select e.id, n.shortName, c.code, i.code, i.name
                from Evaluation e join e.cycle c join Branch n on n.id = e.branch.id
                  join Indicator i on i.rubric = c.rubric
                """ + conditions.where() + "order by c.endsOn desc, c.startsOn, e.branch.sortOrder, e.id, i.position";
        return conditions
                .bind(database.createQuery(query, Line.class))
                .setMaxResults(Found.MOST)
                .getResultStream()
                .map(Line::found)
                .toList();
    }

    private record Called(UUID id, String code, Label name) {

        /** Whether each of the words is its code or in its name. */
        boolean isCalled(SearchWords words) {
            return words.each().stream()
                    .allMatch(word ->
                            isCode(word) || word.isAtLeast(SHORTEST) && word.occurIn(List.of(name.zh(), name.en())));
        }

        private boolean isCode(SearchWords word) {
            return word.occurIn(List.of(code)) && Text.length(word.words().getFirst()) == Text.length(code);
        }
    }

    private record Line(UUID id, String branch, String cycle, String code, Label name) {

        Found found() {
            return new Found(
                    FoundKind.INDICATOR,
                    Words.of("evaluation.found", code, name),
                    Words.of("evaluation.found", branch, Period.parse(cycle)),
                    "evaluations/" + id + "/" + code);
        }
    }
}
