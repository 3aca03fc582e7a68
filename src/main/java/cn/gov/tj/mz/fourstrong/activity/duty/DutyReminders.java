package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyReminderRepository.Sent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes which of the duties that are still open somebody was reminded of: a reminder ends with what it asks for. */
@Component
class DutyReminders {

    private final DutyReminderRepository reminders;

    DutyReminders(DutyReminderRepository reminders) {
        this.reminders = reminders;
    }

    /** The same rows, with who reminded last; one statement when anything is open. */
    List<DutyRow> noted(List<DutyRow> rows) {
        var found = find(
                rows.stream().map(row -> row.branch().id()).toList(),
                rows.stream().flatMap(row -> row.duties().stream()).toList());
        return rows.stream()
                .map(row -> new DutyRow(row.branch(), noted(row.branch().id(), row.duties(), found)))
                .toList();
    }

    /** The same for some duties of one branch. */
    List<Duty> noted(UUID branch, List<Duty> duties) {
        return noted(branch, duties, find(List.of(branch), duties));
    }

    private Map<Key, Reminded> find(Collection<UUID> branches, Collection<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.state().isOpen())
                .map(duty -> duty.period().first())
                .min(Comparator.naturalOrder())
                .map(from -> find(branches, from))
                .orElse(Map.of());
    }

    private Map<Key, Reminded> find(Collection<UUID> branches, LocalDate from) {
        return reminders.findSent(branches, from).stream()
                .collect(Collectors.toMap(
                        Key::of, sent -> new Reminded(sent.by(), sent.at(), sent.on(), 1), Reminded::again));
    }

    private static List<Duty> noted(UUID branch, List<Duty> duties, Map<Key, Reminded> found) {
        return duties.stream()
                .map(duty -> duty.state().isOpen()
                        ? duty.with(found.get(
                                new Key(branch, duty.type(), duty.period().first())))
                        : duty)
                .toList();
    }

    private record Key(UUID branch, String type, LocalDate period) {

        static Key of(Sent sent) {
            return new Key(sent.branch(), sent.type(), sent.period());
        }
    }
}
