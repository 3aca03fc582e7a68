package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    Duty find(UUID branch, String type, LocalDate period) {
        var found = queries.branch(branch);
        var year = LocalDate.now(clock);
        return reader.duties(found, List.of(type), period, period).stream()
                .filter(duty -> duty.period().first().equals(period))
                .findFirst()
                .or(
                        () -> reader
                                .duties(
                                        found,
                                        List.of(type),
                                        year.withDayOfYear(1),
                                        year.withMonth(12).withDayOfMonth(31))
                                .stream()
                                .filter(duty -> duty.period().first().equals(period))
                                .findFirst())
                .orElseThrow(() -> new NotFound(Duty.class, period));
    }

    void publish(DutyAction action, UUID branch, String type, LocalDate period, Map<AuditDetail, Object> more) {
        var details = new HashMap<AuditDetail, Object>(more);
        details.put(AuditDetail.KIND, type);
        details.put(AuditDetail.FROM, period);
        events.publishEvent(new DutyEvent(action, queries.branch(branch).name(), details));
    }
}
