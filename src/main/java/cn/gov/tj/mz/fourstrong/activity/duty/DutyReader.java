package cn.gov.tj.mz.fourstrong.activity.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.calendar.WorkCalendar;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Computes the duties of branches, for services whose caller was allowed to see them. */
@Component
class DutyReader {

    /** Duties reach at most so many years beyond their period: half a year to close, and days of grace. */
    private static final int BEYOND = 2;

    private final DutyQueries queries;
    private final DoneQueries records;
    private final ActivityTypeService types;
    private final DutyReminders reminders;
    private final WorkCalendar calendar;
    private final Clock clock;

    DutyReader(
            DutyQueries queries,
            DoneQueries records,
            ActivityTypeService types,
            DutyReminders reminders,
            WorkCalendar calendar,
            Clock clock) {
        this.queries = queries;
        this.records = records;
        this.types = types;
        this.reminders = reminders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The branches of a filter within a scope, in the bureau's order, with their duties and the reminders of them. */
    List<DutyRow> rows(DutyFilter filter, Scope scope, int offset, int limit) {
        return reminders.noted(rows(filter, scope, types.rules(), offset, limit));
    }

    /** The same under other rules than those that hold, without reminders. */
    List<DutyRow> rows(DutyFilter filter, Scope scope, TypeRules rules, int offset, int limit) {
        var branches = queries.branches(filter, scope, offset, limit);
        UnaryOperator<WhereClause> those = limit == Integer.MAX_VALUE
                ? where -> DutyQueries.within(where, filter, scope)
                : where -> where.always(
                        "b.id in :ids",
                        Map.of("ids", branches.stream().map(DutyBranch::id).toList()));
        return compute(branches, those, rules, dueTypes(filter, rules), filter.from(), filter.to());
    }

    /** All duties of one branch that begin in these days, with the reminders of them. */
    List<DutyLine> lines(UUID id, LocalDate from, LocalDate to) {
        var branch = queries.branch(id);
        var rules = types.rules();
        return reminders.noted(id, duties(branch, rules, rules.dueTypes(), from, to)).stream()
                .map(duty -> new DutyLine(branch, duty))
                .toList();
    }

    /** The duties of one branch that begin in these days. */
    List<Duty> duties(DutyBranch branch, Collection<String> types, LocalDate from, LocalDate to) {
        return duties(branch, this.types.rules(), types, from, to);
    }

    private List<Duty> duties(
            DutyBranch branch, TypeRules rules, Collection<String> types, LocalDate from, LocalDate to) {
        UnaryOperator<WhereClause> that = where -> where.always("b.id = :id", Map.of("id", branch.id()));
        return compute(List.of(branch), that, rules, types, from, to).stream()
                .flatMap(row -> row.duties().stream())
                .toList();
    }

    private List<DutyRow> compute(
            List<DutyBranch> branches,
            UnaryOperator<WhereClause> those,
            TypeRules rules,
            Collection<String> types,
            LocalDate from,
            LocalDate to) {
        if (branches.isEmpty() || types.isEmpty()) {
            return branches.stream()
                    .map(branch -> new DutyRow(branch, List.of()))
                    .toList();
        }
        var records = this.records.done(those, types, from.minusYears(1), to.plusYears(BEYOND)).stream()
                .collect(groupingBy(Done::branch, groupingBy(Done::type)));
        var waivers = queries.waivers(those, types).stream()
                .collect(groupingBy(
                        WaiverNote::branch, groupingBy(WaiverNote::type, toMap(WaiverNote::period, note -> note))));
        var daysOff = calendar.daysOff(from.minusYears(1), to.plusYears(BEYOND));
        var calculator = new DutyCalculator(rules, daysOff, LocalDate.now(clock));
        return branches.stream()
                .map(branch -> {
                    var done = records.getOrDefault(branch.id(), Map.<String, List<Done>>of());
                    var waived = waivers.getOrDefault(branch.id(), Map.<String, Map<LocalDate, WaiverNote>>of());
                    return new DutyRow(
                            branch,
                            types.stream()
                                    .flatMap(type -> calculator
                                            .duties(
                                                    branch,
                                                    type,
                                                    done.getOrDefault(type, List.of()),
                                                    waived.getOrDefault(type, Map.of()),
                                                    from,
                                                    to)
                                            .stream())
                                    .toList());
                })
                .toList();
    }

    private List<String> dueTypes(DutyFilter filter, TypeRules rules) {
        return types.all().stream()
                .map(type -> type.code())
                .filter(rules.dueTypes()::contains)
                .filter(code -> filter.types().isEmpty() || filter.types().contains(code))
                .toList();
    }
}
