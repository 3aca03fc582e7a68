package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A change of state: from where to where, by whom, when and why. */
@Embeddable
public record Transition(
        @Enumerated(EnumType.STRING) EvaluationState fromState,
        @Enumerated(EnumType.STRING) EvaluationState toState,
        Signature by,
        @Nullable String reason) {}
