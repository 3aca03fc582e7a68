package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds to the log what modules publish. An event is described at once and written in the transaction of the action,
 * right before its end: neither is stored without the other, and the end of the chain is locked for a moment only.
 */
@Component
class AuditChain {

    private final AuditRepository entries;
    private final AuditHeadRepository heads;
    private final AuditContext context;
    private final Clock clock;

    AuditChain(AuditRepository entries, AuditHeadRepository heads, AuditContext context, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.context = context;
        this.clock = clock;
    }

    /** What is returned is published in its turn, and so reaches {@link #add}. */
    @EventListener
    AuditRecord see(AuditableEvent event) {
        return context.describe(event);
    }

    @Transactional
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void add(AuditRecord action) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(
                    "Nothing is written here, so %s cannot be recorded".formatted(action.action()));
        }
        // as fine as the database keeps it, or the hash would not fit what is read back
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.persist(heads.findById(AuditHead.ID).orElseThrow().add(now, action));
    }
}
