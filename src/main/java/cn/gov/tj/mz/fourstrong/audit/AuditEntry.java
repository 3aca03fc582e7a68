package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who did what to what, when and from where; its hash covers all of it and the hash of the entry before. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private long number;

    private Instant at;

    @Embedded
    private AuditRecord content;

    private String previousHash;
    private String hash;

    protected AuditEntry() {} // for JPA

    AuditEntry(ChainLink link) {
        this.number = link.number();
        this.at = link.at();
        this.content = link.content();
        this.previousHash = link.previousHash();
        this.hash = link.hash();
    }
}
