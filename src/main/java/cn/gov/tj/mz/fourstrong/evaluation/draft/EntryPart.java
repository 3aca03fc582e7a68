package cn.gov.tj.mz.fourstrong.evaluation.draft;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A part of what one source says about an indicator in an evaluation. */
@Embeddable
record EntryPart(
        UUID evaluationId,
        UUID indicatorId,
        @Enumerated(EnumType.STRING) ScoreSource source,
        @Enumerated(EnumType.STRING) ScorePart part) {}
