package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;

/** A grade and the lowest total that earns it. */
@Entity
public class GradeBand {

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

    GradeBand(Rubric rubric, int position, String code, Label name, BigDecimal minScore) {
        this.id = Ids.next();
        this.rubric = rubric;
        this.position = position;
        this.code = code;
        this.name = name;
        this.minScore = minScore;
    }

    public Grade grade() {
        return new Grade(code, name, minScore);
    }
}
