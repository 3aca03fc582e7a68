package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.UUID;

/** Who is asked to review: the account and the name, whatever rights it has today. */
public record Assignee(UUID id, String name) {}
