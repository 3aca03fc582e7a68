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

    AuditEntry(long number, Instant at, AuditRecord content, String previousHash) {
        this.number = number;
        this.at = at;
        this.content = content;
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** Whether it is what was written, right after an entry with that number and hash. */
    boolean follows(long number, String hash) {
        return this.number == number + 1 && previousHash.equals(hash) && this.hash.equals(computedHash());
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** In an order that must never change, or no stored hash would fit any more. */
    private String computedHash() {
        return Hash.of(
                number,
                at,
                content.accountId(),
                content.actor(),
                content.address(),
                content.action(),
                content.subjectId(),
                content.subject(),
                content.succeeded(),
                content.details(),
                previousHash);
    }
}
