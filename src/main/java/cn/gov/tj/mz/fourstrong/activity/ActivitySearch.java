package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Place;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Tags;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Time;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the newest records that have the words, and leads to the list that has all of them. */
@Component
@Transactional(readOnly = true)
class ActivitySearch implements SearchSource {

    /** One character is in too many records to mean one of them. */
    private static final int SHORTEST = 2;

    /** So many of the newest are looked through, which nobody has to wait for; the list looks through all. */
    private static final int NEWEST = 10_000;

    private final EntityManager database;
    private final ActivityConditions conditions;
    private final Caller caller;

    ActivitySearch(EntityManager database, ActivityConditions conditions, Caller caller) {
        this.database = database;
        this.conditions = conditions;
        this.caller = caller;
    }

    @Override
    public List<Found> find(SearchWords words) {
        if (!words.isAtLeast(SHORTEST)) {
            return List.of();
        }
        var scope = caller.scope();
        return scope.nodes().isEmpty() ? List.of() : find(words, scope);
    }

    private List<Found> find(SearchWords words, Scope scope) {
        var since = since(scope);
        var text = String.join(" ", words.words());
        var newest = conditions(text, scope).add("a.content.sortDate >= :since", "since", since.orElse(null));
        var ids = query("select a.id from Activity a", newest, UUID.class)
                .setMaxResults(Found.MOST + 1)
                .getResultList();
        var found = found(ids.subList(0, Math.min(ids.size(), Found.MOST)));
        if (ids.size() > Found.MOST || since.isPresent()) {
            found.add(new Found(
                    FoundKind.RECORD,
                    Words.of("activity.found.all", text),
                    null,
                    Found.route("activities", "q", text)));
        }
        return found;
    }

    /** The day since which there are as many records as are looked through, unless there are fewer. */
    private Optional<LocalDate> since(Scope scope) {
        return query("select a.content.sortDate from Activity a", conditions(null, scope), LocalDate.class)
                .setFirstResult(NEWEST)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Found> found(List<UUID> ids) {
        return ids.isEmpty()
                ? new ArrayList<>()
                : query(ActivityRow.SELECT, new WhereClause().add("a.id in :ids", "ids", ids), ActivityRow.class)
                        .getResultStream()
                        .map(ActivitySearch::found)
                        .collect(ArrayList::new, List::add, List::addAll);
    }

    private <T> TypedQuery<T> query(String select, WhereClause narrowed, Class<T> kind) {
        var query = select + "\n" + narrowed.where() + ActivityOrder.clause(Sort.unsorted());
        return narrowed.bind(database.createQuery(query, kind));
    }

    private WhereClause conditions(@Nullable String text, Scope scope) {
        return conditions.of(new ActivityFilter(text, Place.ALL, Tags.ALL, Time.ALL, Set.of(), Set.of()), scope);
    }

    private static Found found(ActivityRow row) {
        var branch = row.place().branch();
        var when = row.dates().inWords(LocalDate::toString);
        var line = when == null
                ? Words.of("activity.found.undated", branch, row.state())
                : Words.of("activity.found", branch, when, row.state());
        return new Found(
                FoundKind.RECORD, Words.name(row.title()), line, Found.route("activities", "id", "" + row.id()));
    }
}
