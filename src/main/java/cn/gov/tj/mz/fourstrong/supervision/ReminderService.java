package cn.gov.tj.mz.fourstrong.supervision;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleAction;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvent;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.supervision.ReminderRepository.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a manager reminds branches of their self-assessment and reviewers of their scores, at most once a day each, and
 * learns where nobody is there to read it.
 */
@Service
@ForManagers
@Transactional
public class ReminderService {

    private final EvaluationQueries rows;
    private final EvaluationAccess access;
    private final ReminderRepository reminders;
    private final CycleService cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReminderService(
            EvaluationQueries rows,
            EvaluationAccess access,
            ReminderRepository reminders,
            CycleService cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.reminders = reminders;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds of everything that the list of a cycle shows; what waits for the managers themselves reminds nobody.
     *
     * @throws Stale when somebody else sent the same in the same moment
     */
    public Sent remind(EvaluationFilter filter) {
        var today = LocalDate.now(clock);
        return remind(requireNonNull(filter.cycle()), rows.ids(filter, access.scope(Role.MANAGER)), today);
    }

    /** Reminds of one evaluation of a cycle; of none when it is not there or out of scope. */
    public Sent remind(String cycle, UUID evaluation) {
        var today = LocalDate.now(clock);
        var isThere = access.find(evaluation, Role.MANAGER)
                .filter(found -> found.cycle().code().equals(cycle))
                .isPresent();
        return remind(cycle, isThere ? List.of(evaluation) : List.of(), today);
    }

    private Sent remind(String code, Collection<UUID> evaluations, LocalDate today) {
        if (evaluations.isEmpty()) {
            return new Sent(0, 0, List.of());
        }
        var due = Stream.concat(reminders.findBranchesToRemind(evaluations).stream(), reviewers(evaluations))
                .toList();
        var sent = Set.copyOf(reminders.findSent(evaluations, today));
        var fresh = due.stream().filter(message -> !sent.contains(message)).toList();
        var by = access.signature();
        fresh.forEach(message -> reminders.persist(new Reminder(message.evaluation(), message.recipient(), today, by)));
        reminders.flush(() -> new Stale(Reminder.class, code));
        if (!fresh.isEmpty()) {
            var cycle = cycles.cycle(code);
            events.publishEvent(new CycleEvent(
                    cycle.id(), code, CycleAction.REMINDED, Map.of(AuditDetail.REMINDERS, fresh.size())));
        }
        var unread = reminders.findUnread(evaluations).stream()
                .map(EvaluatedBranch::shortName)
                .toList();
        return new Sent(fresh.size(), due.size() - fresh.size(), unread);
    }

    /** Those who did not submit yet, or every reviewer when nobody in particular has to. */
    private Stream<Message> reviewers(Collection<UUID> evaluations) {
        return Stream.concat(
                reminders.findReviewersToRemind(evaluations).stream(),
                reminders.findUnassigned(evaluations).stream().map(id -> new Message(id, Reminder.EVERY_REVIEWER)));
    }

    /**
     * What came of it.
     *
     * @param reminders how many were sent
     * @param earlier how many were not, because the same was sent today already
     * @param unread branches about which nobody is there to be reminded: without a clerk, or with a reviewer who left
     */
    public record Sent(int reminders, int earlier, List<DatedName> unread) {}
}
