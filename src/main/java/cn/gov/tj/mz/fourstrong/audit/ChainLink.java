package cn.gov.tj.mz.fourstrong.audit;

import java.time.Instant;

/** An entry as a walk along the chain reads it; its hash covers all the rest. */
record ChainLink(long number, Instant at, AuditRecord content, String previousHash, String hash) {

    /** One that is added to the chain. */
    ChainLink(long number, Instant at, AuditRecord content, String previousHash) {
        this(number, at, content, previousHash, hashOf(number, at, content, previousHash));
    }

    /** Whether it is what was written, right after an entry with that number and hash. */
    boolean follows(long number, String hash) {
        return this.number == number + 1
                && previousHash.equals(hash)
                && this.hash.equals(hashOf(this.number, at, content, previousHash));
    }

    /** In an order that must never change, or no stored hash would fit any more. */
    private static String hashOf(long number, Instant at, AuditRecord content, String previousHash) {
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
