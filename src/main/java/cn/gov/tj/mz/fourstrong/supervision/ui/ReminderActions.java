package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends reminders and says what came of it. */
final class ReminderActions {

    private final ReminderService reminders;
    private final Runnable refresh;

    ReminderActions(ReminderService reminders, Runnable refresh) {
        this.reminders = reminders;
        this.refresh = refresh;
    }

    void remind(EvaluationFilter filter) {
        showSent(reminders.remind(filter));
    }

    /** Whether somebody was reminded, now or earlier today. */
    boolean remind(String cycle, UUID evaluation) {
        var sent = reminders.remind(cycle, evaluation);
        showSent(sent);
        return sent.reminders() + sent.earlier() > 0;
    }

    private void showSent(ReminderService.Sent sent) {
        if (sent.reminders() > 0) {
            Notices.success(
                    sent.earlier() == 0 ? "supervision.reminded" : "supervision.reminded.some",
                    sent.reminders(),
                    sent.earlier());
        } else if (sent.earlier() > 0 || sent.unread().isEmpty()) {
            Notices.info(sent.earlier() > 0 ? "supervision.reminded.already" : "supervision.reminded.nobody");
        }
        if (!sent.unread().isEmpty()) {
            var names = sent.unread().stream().map(Formats.current()::name).collect(Collectors.joining("、"));
            Notices.error("supervision.reminded.unread", sent.unread().size(), names);
        }
        refresh.run();
    }
}
