package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is scored under a criterion: its full marks and the rule by which points are given. */
@Entity
public class Indicator implements RubricPart<IndicatorEntry> {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    private String code;

    @Embedded
    private Label name;

    private BigDecimal fullMarks;
    private String ruleZh;
    private String evidenceZh;
    private String countedTypes;

    @Column(name = "points_per_missing")
    private @Nullable BigDecimal perMissing;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {} // for JPA

    Indicator(Rubric rubric, IndicatorEntry entry, int position) {
        this.id = Uuids.next();
        this.rubric = rubric;
        rewrite(entry, position);
    }

    @Override
    public final void rewrite(IndicatorEntry entry, int place) {
        position = place;
        criterion = requireNonNull(entry.criterion());
        code = entry.code();
        name = entry.label();
        fullMarks = Scoring.round(requireNonNull(entry.fullMarks()));
        ruleZh = entry.rule();
        evidenceZh = entry.evidence();
        countedTypes = entry.joinedTypes();
        perMissing = entry.perMissing();
    }

    public UUID id() {
        return id;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** Unique in its rubric, for example {@code A1}; the same code means the same matter in later rubrics. */
    @Override
    public String code() {
        return code;
    }

    public Label name() {
        return name;
    }

    public BigDecimal fullMarks() {
        return fullMarks;
    }

    /** How points are given; the bureau's rules are written in Chinese only. */
    public String rule() {
        return ruleZh;
    }

    /** What proof is expected; empty where nothing is said. */
    public String evidence() {
        return evidenceZh;
    }

    /** Codes of the activity types that are counted for it; none when nothing can be counted. */
    public List<String> countedTypes() {
        return IndicatorEntry.types(countedTypes);
    }

    /** What each missing activity costs. */
    public @Nullable BigDecimal perMissing() {
        return perMissing;
    }

    @Override
    public int position() {
        return position;
    }
}
