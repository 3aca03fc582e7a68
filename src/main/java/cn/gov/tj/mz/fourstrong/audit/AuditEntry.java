package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what to what, when and from where; its hash covers all of it and the hash of the entry before. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private long number;

    private Instant at;
    private @Nullable UUID accountId;
    private String actor;
    private @Nullable String address;
    private String action;
    private @Nullable String subjectId;
    private String subject;
    private boolean succeeded;
    private String details;
    private String previousHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {} // for JPA

    AuditEntry(long number, Instant at, AuditRecord action, String previousHash) {
        this.number = number;
        this.at = at;
        this.accountId = action.accountId();
        this.actor = action.actor();
        this.address = action.address();
        this.action = action.action();
        this.subjectId = action.subjectId();
        this.subject = action.subject();
        this.succeeded = action.succeeded();
        this.details = action.details();
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

    private String computedHash() {
        return Hash.of(
                number, at, accountId, actor, address, action, subjectId, subject, succeeded, details, previousHash);
    }
}
