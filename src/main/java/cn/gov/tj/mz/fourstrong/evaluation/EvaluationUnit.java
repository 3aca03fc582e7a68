package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an evaluation counts for a unit, because its branch lay below it on the day its cycle opened. */
@Entity
@Immutable
@IdClass(EvaluationUnit.Key.class)
public class EvaluationUnit {

    /**
     * Follows the path to an evaluation's identity; its parameter {@code unit} is a unit that people chose. What a caller
     * may see is another matter and goes by the tree of today.
     */
    public static final String COUNTED = "in (select q.evaluationId from EvaluationUnit q where q.unitId = :unit)";

    @Id
    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    protected EvaluationUnit() {} // for JPA

    /** Both columns together. */
    public record Key(UUID evaluationId, UUID unitId) implements Serializable {}
}
