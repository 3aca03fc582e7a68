package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;

/** A grade and the lowest total that earns it. */
@Entity
public class GradeBand implements RubricPart<BandEntry> {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;
    private String code;

    @Embedded
    private Label name;

    private BigDecimal minScore;

    @SuppressWarnings("NullAway.Init")
    protected GradeBand() {} // for JPA

    GradeBand(Rubric rubric, BandEntry entry, int position) {
        this.id = Uuids.next();
        this.rubric = rubric;
        rewrite(entry, position);
    }

    @Override
    public final void rewrite(BandEntry entry, int place) {
        position = place;
        code = entry.code();
        name = entry.label();
        minScore = Scoring.round(requireNonNull(entry.minScore()));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int position() {
        return position;
    }

    public Grade grade() {
        return new Grade(code, name, minScore);
    }
}
