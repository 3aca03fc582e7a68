package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Adds to the log what modules tell, in the transaction of the deed and right before its end: neither can be without
 * the other, and the end of the chain is locked for a moment only.
 */
@Component
class AuditChain {

    private final EntityManager database;
    private final Witness witness;
    private final Clock clock;

    AuditChain(EntityManager database, Witness witness, Clock clock) {
        this.database = database;
        this.witness = witness;
        this.clock = clock;
    }

    @Transactional
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void add(Recorded event) {
        var head = database.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        // as fine as the database keeps it, or the hash would not fit what is read back
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.persist(head.add(now, witness.describe(event)));
    }
}
