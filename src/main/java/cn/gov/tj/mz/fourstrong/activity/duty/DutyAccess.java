package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every deed on a duty needs: the duty as it stands, within the caller's scope, and the event. */
@Component
class DutyAccess {

    private final DutyReader reader;
    private final DutyQueries queries;
    private final DutyScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyAccess(DutyReader reader, DutyQueries queries, DutyScope scope, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.queries = queries;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    /** The duty of a period that begins on this day, for a clerk of the branch. */
    Duty ofClerk(UUID branch, String type, LocalDate period) {
        if (!scope.covers(branch, Role.CLERK)) {
            throw new NotFound(Duty.class, branch);
        }
        return find(branch, type, period);
    }

    /** The same for a reviewer or manager in whose scope the branch lies. */
    Duty ofSupervisor(UUID branch, String type, LocalDate period) {
        expectSupervised(branch);
        return find(branch, type, period);
    }

    /** All duties of such a branch whose periods begin in a year. */
    List<Duty> ofSupervisor(UUID branch, int year) {
        expectSupervised(branch);
        return reader.lines(branch, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(DutyLine::duty)
                .toList();
    }

    boolean isSupervised(UUID branch) {
        return scope.covers(branch, Role.REVIEWER, Role.MANAGER);
    }

    private void expectSupervised(UUID branch) {
        if (!isSupervised(branch)) {
            throw new NotFound(Duty.class, branch);
        }
    }

    Duty find(UUID branch, String type, LocalDate period) {
        return search(branch, type, period).orElseThrow(() -> new NotFound(Duty.class, period));
    }

    /** The same; nothing where nothing of the type begins on that day. A term of office is seen this year or the next. */
    Optional<Duty> search(UUID branch, String type, LocalDate period) {
        var found = queries.branch(branch);
        var today = LocalDate.now(clock);
        return Stream.of(period, today.withDayOfYear(1))
                .flatMap(from -> reader
                        .duties(
                                found,
                                List.of(type),
                                from,
                                from.equals(period) ? period : from.plusYears(2).minusDays(1))
                        .stream())
                .filter(duty -> duty.period().first().equals(period))
                .findFirst();
    }

    /** The records of a type that duties need which begin in these days. */
    Set<UUID> needed(UUID branch, String type, LocalDate from, LocalDate to) {
        return reader.duties(queries.branch(branch), List.of(type), from, to).stream()
                .flatMap(duty -> duty.done().stream())
                .map(Done::activity)
                .collect(Collectors.toSet());
    }

    void publish(DutyAction action, UUID branch, String type, LocalDate period, Map<AuditDetail, Object> more) {
        var details = new HashMap<AuditDetail, Object>(more);
        details.put(AuditDetail.KIND, type);
        details.put(AuditDetail.FROM, period);
        events.publishEvent(new DutyEvent(action, queries.branch(branch).name(), details));
    }
}
