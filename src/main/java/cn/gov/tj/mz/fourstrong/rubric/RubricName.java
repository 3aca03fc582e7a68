package cn.gov.tj.mz.fourstrong.rubric;

import java.util.UUID;

/** A rubric to choose from. */
public record RubricName(UUID id, String name, int revision, RubricState state) {}
