package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes what was decided: the title, its history, the audit log. */
@Component
class TitleRecorder {

    private final TitleRepository titles;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    TitleRecorder(TitleRepository titles, Caller caller, ApplicationEventPublisher events) {
        this.titles = titles;
        this.caller = caller;
        this.events = events;
    }

    /** @param reason why it is granted against the advice of the rubric, none when it is not */
    void granted(Title title, String branch, @Nullable String reason) {
        titles.save(title);
        titles.persist(TitleStep.granted(title, reason, caller.signature()));
        events.publishEvent(TitleEvent.granted(title, branch, reason));
    }

    void checked(Title title, TitleState before, Check check) {
        titles.persist(TitleStep.checked(title, check, caller.signature()));
        events.publishEvent(TitleEvent.checked(title, before, check));
        try {
            titles.flush();
        } catch (OptimisticLockingFailureException _) {
            throw new Stale(Title.class, title.id());
        }
    }

    /** Two people who grant at once: the second is refused, and nothing of it is stored. */
    void flushGrants() {
        titles.flush(() -> new Refused("title.grantedMeanwhile"));
    }
}
