package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An activity named as evidence for an indicator. */
@Embeddable
public record Evidence(UUID indicatorId, UUID activityId) {}
