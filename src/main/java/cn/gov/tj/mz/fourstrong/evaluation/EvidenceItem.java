package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.UUID;

/** An activity named as evidence, by its title. */
public record EvidenceItem(UUID indicatorId, UUID activityId, String title) {}
