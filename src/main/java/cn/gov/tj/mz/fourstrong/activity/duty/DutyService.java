package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due for the branches in the caller's scope, and how it stands. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class DutyService {

    private final DutyReader reader;
    private final DutyQueries queries;
    private final ActivityTypeService types;
    private final DutyScope scope;
    private final Caller caller;

    DutyService(DutyReader reader, DutyQueries queries, ActivityTypeService types, DutyScope scope, Caller caller) {
        this.reader = reader;
        this.queries = queries;
        this.types = types;
        this.scope = scope;
        this.caller = caller;
    }

    /** The types of which something is or was due, in their fixed order. */
    public List<TypeName> dueTypes() {
        var due = types.rules().dueTypes();
        return types.all().stream().filter(type -> due.contains(type.code())).toList();
    }

    /**
     * At most {@code limit} branches of the filter from {@code offset} on, in the bureau's order, with their duties, and
     * how many branches there are. Twelve statements at most, whatever the limit; a filter by states reads all branches first.
     */
    public Board board(DutyFilter filter, int offset, int limit) {
        var seen = caller.scope();
        if (filter.states().isEmpty()) {
            return new Board(queries.count(filter, seen), reader.rows(filter, seen, offset, limit));
        }
        var all = reader.rows(filter, seen, 0, Integer.MAX_VALUE).stream()
                .filter(row -> row.hasAny(filter.states()))
                .toList();
        return new Board(all.size(), all.stream().skip(offset).limit(limit).toList());
    }

    /** How many branches of the filter the caller sees. */
    public long count(DutyFilter filter) {
        return queries.count(filter, caller.scope());
    }

    /** One branch with all its duties of a year; nothing when the caller does not see it. */
    public Optional<DutyRow> branch(String code, int year) {
        var filter = new DutyFilter(year, Set.of(), null, code, "", Set.of());
        return reader.rows(filter, caller.scope(), 0, 1).stream().findFirst();
    }

    /** How much of each type the branches of a filter did in time, in the fixed order of types that were due. */
    public Map<TypeName, Timeliness> timeliness(DutyFilter filter) {
        var rows = reader.rows(filter, caller.scope(), types.rules(), 0, Integer.MAX_VALUE);
        var found = new LinkedHashMap<TypeName, Timeliness>();
        for (var type : dueTypes()) {
            var duties = rows.stream()
                    .flatMap(row -> row.duties().stream())
                    .filter(duty -> duty.type().equals(type.code()))
                    .toList();
            var rate = Timeliness.of(duties);
            if (rate.judged() > 0) {
                found.put(type, rate);
            }
        }
        return found;
    }

    /** Whether the caller does what is due of a branch: its clerk. */
    public boolean mayDo(DutyBranch branch) {
        return caller.is(Role.CLERK) && caller.belongsTo(branch.id());
    }

    /** Whether the caller decides what need not be done: a reviewer, but not of the own branch. */
    public boolean mayDecide(DutyBranch branch) {
        return caller.is(Role.REVIEWER) && !caller.belongsTo(branch.id()) && scope.covers(branch.id(), Role.REVIEWER);
    }

    /**
     * A page of branches with their duties.
     *
     * @param total how many branches there are
     */
    public record Board(long total, List<DutyRow> rows) {}
}
