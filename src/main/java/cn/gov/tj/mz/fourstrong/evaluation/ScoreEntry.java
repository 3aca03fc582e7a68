package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one indicator, by the branch of itself or by a reviewer.
 *
 * @param score 0 to the full marks in steps of 0.5, or null while it is open
 * @param words at most 1000 characters
 * @param activities the branch's own activities that prove it; there need not be any, and reviewers name none
 */
@Embeddable
@EmbeddableInstantiator(ScoreEntry.Instantiator.class)
public record ScoreEntry(
        @Nullable BigDecimal score,
        @Column(name = "remark") @Nullable String words,
        @Transient Set<UUID> activities) {

    public static final ScoreEntry NONE = new ScoreEntry(null, null);

    /** Without evidence. */
    public ScoreEntry(@Nullable BigDecimal score, @Nullable String words) {
        this(score, words, Set.of());
    }

    public ScoreEntry {
        activities = Set.copyOf(activities);
    }

    boolean isEmpty() {
        return score == null && words == null;
    }

    public ScoreEntry withScore(@Nullable BigDecimal other) {
        return new ScoreEntry(other, words, activities);
    }

    public ScoreEntry withWords(@Nullable String other) {
        return new ScoreEntry(score, other, activities);
    }

    /** Makes one of the two columns that a review stores; by itself Hibernate would ask for one for the evidence too. */
    static class Instantiator implements org.hibernate.metamodel.spi.EmbeddableInstantiator {

        @Override
        public Object instantiate(ValueAccess columns) {
            return new ScoreEntry(columns.getValue(0, BigDecimal.class), columns.getValue(1, String.class));
        }

        @Override
        public boolean isInstance(Object object) {
            return object instanceof ScoreEntry;
        }

        @Override
        public boolean isSameClass(Object object) {
            return isInstance(object);
        }
    }
}
