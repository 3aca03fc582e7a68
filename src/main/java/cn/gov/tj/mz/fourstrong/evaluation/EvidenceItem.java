package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.UUID;

/** An activity named as evidence for an indicator or a finding, by its title. */
public record EvidenceItem(UUID provedId, UUID activityId, String title) {}
