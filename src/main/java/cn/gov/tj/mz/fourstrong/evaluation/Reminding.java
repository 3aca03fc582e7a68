package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager reminds branches of their self-assessment and reviewers of their scores, at most once a day each. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Reminding {

    private final ProgressRows rows;
    private final EvaluationDesk desk;
    private final EntityManager database;
    private final CycleRepository cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(
            ProgressRows rows,
            EvaluationDesk desk,
            EntityManager database,
            CycleRepository cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.database = database;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds of everything that a list shows; what waits for the managers themselves reminds nobody. */
    public Sent remind(ProgressFilter filter) {
        var today = LocalDate.now(clock);
        return remind(filter.cycle(), rows.ids(filter, desk.reach(Role.MANAGER), today), today);
    }

    /** Reminds of one evaluation of a cycle; of none when it is not there or out of scope. */
    public Sent remind(String cycle, UUID evaluation) {
        var today = LocalDate.now(clock);
        var isThere = rows.contains(ProgressFilter.of(cycle), desk.reach(Role.MANAGER), today, evaluation);
        return remind(cycle, isThere ? List.of(evaluation) : List.of(), today);
    }

    private Sent remind(String code, Collection<UUID> evaluations, LocalDate today) {
        if (evaluations.isEmpty()) {
            return new Sent(0, 0);
        }
        var due = Stream.concat(branches(evaluations).stream(), reviewers(evaluations).stream())
                .toList();
        var sent = sentOn(today, evaluations);
        var fresh = due.stream().filter(each -> !sent.contains(each)).toList();
        var by = desk.signature();
        fresh.forEach(each -> database.persist(
                new Reminder(database.getReference(Evaluation.class, each.evaluation()), each.recipient(), today, by)));
        if (!fresh.isEmpty()) {
            var cycle = cycles.findByCode(code).orElseThrow();
            events.publishEvent(new CycleDone(cycle.id(), code, "reminded", Map.of("reminders", fresh.size())));
        }
        return new Sent(fresh.size(), due.size() - fresh.size());
    }

    private List<Message> branches(Collection<UUID> evaluations) {
        return messages("""
                select e.id, e.branchId
                from Evaluation e
                where e.id in :evaluations and e.exclusion is null and e.state in (DRAFT, RETURNED)
                """, evaluations);
    }

    /** Those who did not hand in yet, or every reviewer when nobody in particular has to. */
    private List<Message> reviewers(Collection<UUID> evaluations) {
        var asked = messages("""
                select e.id, a.reviewerId
                from Assignment a join a.evaluation e
                where e.id in :evaluations and e.state = SUBMITTED
                  and not exists (select 1 from Review r
                                  where r.evaluation = e and r.reviewerId = a.reviewerId
                                    and r.submittedAt is not null and r.withdrawnAt is null)
                """, evaluations);
        var open = database.createQuery("""
                        select e.id
                        from Evaluation e
                        where e.id in :evaluations and e.state = SUBMITTED
                          and not exists (select 1 from Assignment a where a.evaluation = e)
                        """, UUID.class)
                .setParameter("evaluations", evaluations)
                .getResultStream()
                .map(id -> new Message(id, Reminder.EVERY_REVIEWER));
        return Stream.concat(asked.stream(), open).toList();
    }

    private Set<Message> sentOn(LocalDate day, Collection<UUID> evaluations) {
        return new HashSet<>(database.createQuery("""
                        select m.evaluation.id, m.recipientId
                        from Reminder m
                        where m.evaluation.id in :evaluations and m.sentOn = :day
                        """, Message.class)
                .setParameter("evaluations", evaluations)
                .setParameter("day", day)
                .getResultList());
    }

    private List<Message> messages(String query, Collection<UUID> evaluations) {
        return database.createQuery(query, Message.class)
                .setParameter("evaluations", evaluations)
                .getResultList();
    }

    /**
     * What came of it.
     *
     * @param reminders how many were sent
     * @param earlier how many were not, because the same was sent today already
     */
    public record Sent(int reminders, int earlier) {}

    private record Message(UUID evaluation, UUID recipient) {}
}
