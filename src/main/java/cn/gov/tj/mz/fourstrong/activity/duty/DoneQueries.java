package cn.gov.tj.mz.fourstrong.activity.duty;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what branches did, as few columns of it as duties need: two statements, however many branches. */
@Component
class DoneQueries {

    private static final String FROM = "from Activity a join a.branch b join a.content.types t\n";

    private static final int FEW = 2;

    private final EntityManager database;

    DoneQueries(EntityManager database) {
        this.database = database;
    }

    /** What branches did of these types, submitted or accepted, both days included. */
    List<Done> done(UnaryOperator<WhereClause> branches, Collection<String> types, LocalDate from, LocalDate to) {
        var supplements = supplements(branches, types);
        var wanted = Set.copyOf(types);
        var where = few(branches.apply(new WhereClause()), types)
                .always(
                        "a.content.sortDate between :from and :to and a.content.startDate is not null",
                        Map.of("from", from, "to", to))
                .add("a.state in (SUBMITTED, ACCEPTED)");
        var select = "select a.id, b.id, t.code, a.content.startDate, a.content.evaluationYear " + FROM;
        return where.bind(database.createQuery(select + where.where(), Held.class))
                .getResultStream()
                .filter(held -> wanted.contains(held.type))
                .map(held -> held.with(supplements.get(new Supplement.Key(held.activity, held.type))))
                .toList();
    }

    /** Asked for many types, H2 looks for each of them with every record; so those are told apart here. */
    private static WhereClause few(WhereClause where, Collection<String> types) {
        return types.size() > FEW ? where : where.always("t.code in :types", Map.of("types", types));
    }

    /** Few are made up for later; joined to all the others they would have a database look for each. */
    private Map<Supplement.Key, LocalDate> supplements(UnaryOperator<WhereClause> branches, Collection<String> types) {
        var where = branches.apply(new WhereClause()).always("s.key.type in :types", Map.of("types", types));
        var select = "select s from Supplement s join Activity a on a.id = s.key.activity join a.branch b\n";
        return where.bind(database.createQuery(select + where.where(), Supplement.class))
                .getResultStream()
                .collect(toMap(Supplement::key, Supplement::period));
    }

    /** A record under one of its types. */
    record Held(
            UUID activity,
            UUID branch,
            String type,
            LocalDate on,
            @Nullable Integer year) {

        Done with(@Nullable LocalDate supplements) {
            return new Done(activity, branch, type, on, year, supplements);
        }
    }
}
