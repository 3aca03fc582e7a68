package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;

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

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {} // for JPA

    Indicator(Rubric rubric, IndicatorEntry entry, int position) {
        this.id = Ids.next();
        this.rubric = rubric;
        rewrite(entry, position);
    }

    @Override
    public boolean is(IndicatorEntry entry) {
        return code.equals(entry.code());
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
    }

    public UUID id() {
        return id;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** Unique in its rubric, for example {@code A1}; the same code means the same matter in later rubrics. */
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

    @Override
    public int position() {
        return position;
    }
}
