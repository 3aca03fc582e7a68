package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.account.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps who changed what of a rubric, for its history and for the audit log. */
@Component
class RubricLog {

    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    RubricLog(EntityManager database, ApplicationEventPublisher events, Caller caller, Clock clock) {
        this.database = database;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** A deed as a whole. */
    void done(Rubric rubric, RubricDeed deed, String words) {
        database.persist(change(rubric, deed, words.isEmpty() ? null : words));
        tell(rubric, deed, words.isEmpty() ? Map.of() : Map.of("words", words));
    }

    /** A change, field by field. */
    void changed(Rubric rubric, List<Difference> differences) {
        differences
                .reversed()
                .forEach(difference ->
                        database.persist(change(rubric, RubricDeed.EDITED, null).of(difference)));
        tell(
                rubric,
                RubricDeed.EDITED,
                Map.of("changes", differences.stream().map(Difference::inShort).toList()));
    }

    private RubricChange change(Rubric rubric, RubricDeed deed, @Nullable String words) {
        return new RubricChange(rubric.id(), clock.instant(), caller.id(), caller.name(), deed, words);
    }

    private void tell(Rubric rubric, RubricDeed deed, Map<String, Object> details) {
        var subject = rubric.name() + " " + rubric.revision();
        events.publishEvent(new RubricDone(rubric.id(), subject, deed.name().toLowerCase(Locale.ROOT), details));
    }
}
