package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** A grade and the lowest total that earns it. */
@Entity
public class GradeBand extends RubricPart<BandEntry> {

    private BigDecimal minScore;

    protected GradeBand() {} // for JPA

    GradeBand(Rubric rubric, BandEntry entry) {
        super(rubric, entry);
    }

    @Override
    final void rewrite(BandEntry entry) {
        minScore = Scoring.round(requireNonNull(entry.minScore()));
    }

    public Grade grade() {
        return new Grade(code(), name(), minScore);
    }
}
