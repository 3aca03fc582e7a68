package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scores that one reviewer gives to an evaluation; they count once submitted. */
@Entity
public class Review {

    /** Whether the scores of {@code r} make part of the result. */
    public static final String COUNTS = "r.submittedAt is not null and r.withdrawal.at is null";

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    private UUID reviewerId;
    private String reviewer;
    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @ElementCollection
    @CollectionTable(name = "review_mark", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "indicator_id")
    private Map<UUID, ScoreEntry> marks = new HashMap<>();

    protected Review() {} // for JPA

    public Review(Evaluation evaluation, Signature by) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.reviewerId = by.account();
        this.reviewer = by.name();
        this.changedAt = by.at();
    }

    /** The same for a correction, signed as it was. */
    public Review copiedTo(Evaluation correction) {
        var copy = new Review(correction, new Signature(reviewerId, reviewer, changedAt));
        copy.marks.putAll(marks);
        copy.submittedAt = submittedAt;
        return copy;
    }

    /** Replaces what is said about these indicators; the others stay as they are. */
    public void assess(Map<UUID, ScoreEntry> entries, Instant now) {
        expectOpen();
        marks.putAll(entries);
        marks.values().removeIf(ScoreEntry::isEmpty); // a row without a value would be stored but never read again
        changedAt = now;
    }

    public void submit(Instant now) {
        expectOpen();
        submittedAt = now;
        changedAt = now;
    }

    /** Lets the reviewer go on, with what was given before, when the branch has corrected its part. */
    void reopen() {
        submittedAt = null;
    }

    /** Somebody else reviews instead: what was given stays, but does not count. */
    public void withdraw(String reason, Signature by) {
        withdrawal = new Withdrawal(by.at(), by.name(), reason);
    }

    /** The reviewer is asked after all, and goes on from what was given before. */
    public void resume() {
        withdrawal = null;
        submittedAt = null;
    }

    private void expectOpen() {
        if (submittedAt != null || withdrawal != null) {
            throw new Refused("evaluation.review.handedIn");
        }
    }

    public Integer version() {
        return version;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public String reviewer() {
        return reviewer;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The same as {@link #COUNTS}. */
    public boolean counts() {
        return submittedAt != null && withdrawal == null;
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public ScoreEntry entry(UUID indicator) {
        return marks.getOrDefault(indicator, ScoreEntry.NONE);
    }

    public Map<UUID, ScoreEntry> marks() {
        return Map.copyOf(marks);
    }
}
