package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records who changed what of a rubric, for its history and for the audit log. */
@Component
class RubricLog {

    private final RubricChanges changes;
    private final ApplicationEventPublisher events;
    private final Caller caller;

    RubricLog(RubricChanges changes, ApplicationEventPublisher events, Caller caller) {
        this.changes = changes;
        this.events = events;
        this.caller = caller;
    }

    /** An action as a whole. */
    void done(Rubric rubric, RubricAction action, String words) {
        changes.persist(change(rubric, action, words.isEmpty() ? null : words));
        publish(rubric, action, words.isEmpty() ? Map.of() : Map.of(AuditDetail.WORDS, words));
    }

    /** A change, field by field. */
    void changed(Rubric rubric, List<Difference> differences) {
        differences
                .reversed()
                .forEach(difference -> changes.persist(
                        change(rubric, RubricAction.EDITED, null).of(difference)));
        publish(
                rubric,
                RubricAction.EDITED,
                Map.of(
                        AuditDetail.CHANGES,
                        differences.stream().map(Difference::inShort).toList()));
    }

    private RubricChange change(Rubric rubric, RubricAction action, @Nullable String words) {
        return new RubricChange(rubric.id(), action, words, caller.signature());
    }

    private void publish(Rubric rubric, RubricAction action, Map<AuditDetail, Object> details) {
        events.publishEvent(new RubricEvent(rubric.id(), rubric.title(), action, details));
    }
}
