package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was saved in one part of an entry in place of what, by whom. Added or removed evidence is one change each. */
@Entity
class ScoreChange {

    /** Words that grow while somebody types are one change, not one every few seconds. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Embedded
    private EntryPart entry;

    private @Nullable String beforeValue;
    private @Nullable String afterValue;

    @Embedded
    private Signature by;

    protected ScoreChange() {} // for JPA

    ScoreChange(EntryPart entry, @Nullable String beforeValue, @Nullable String afterValue, Signature by) {
        this.id = Uuids.next();
        this.entry = entry;
        this.beforeValue = beforeValue;
        this.afterValue = afterValue;
        this.by = by;
    }

    /** Whether the same person goes on with the same words. */
    boolean isGoingOn(Signature by) {
        return entry.part() == ScorePart.WORDS
                && this.by.account().equals(by.account())
                && this.by.at().plus(SITTING).isAfter(by.at());
    }

    Signature by() {
        return by;
    }

    void goOn(@Nullable String words, Signature by) {
        afterValue = words;
        this.by = by;
    }
}
