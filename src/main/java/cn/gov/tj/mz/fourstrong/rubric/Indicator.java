package cn.gov.tj.mz.fourstrong.rubric;

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
public class Indicator {

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

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {} // for JPA

    Indicator(
            Rubric rubric,
            int position,
            Criterion criterion,
            String code,
            Label name,
            BigDecimal fullMarks,
            String ruleZh) {
        this.id = Ids.next();
        this.rubric = rubric;
        this.position = position;
        this.criterion = criterion;
        this.code = code;
        this.name = name;
        this.fullMarks = fullMarks;
        this.ruleZh = ruleZh;
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

    int position() {
        return position;
    }
}
