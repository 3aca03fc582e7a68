package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Where the chain ends. Whoever adds to it locks this one row first. */
@Entity
class AuditHead {

    static final int ID = 1;

    @Id
    private int id;

    private long number;
    private String hash;

    protected AuditHead() {} // for JPA

    AuditEntry add(Instant at, AuditRecord action) {
        var link = new ChainLink(number + 1, at, action, hash);
        number = link.number();
        hash = link.hash();
        return new AuditEntry(link);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
