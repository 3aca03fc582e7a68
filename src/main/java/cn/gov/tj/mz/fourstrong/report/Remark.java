package cn.gov.tj.mz.fourstrong.report;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to stand beside a result on paper.
 *
 * @param veto the rule of a veto; null where the branch takes no part
 * @param text the fact that the veto is for, or why the branch takes no part
 */
public record Remark(UUID evaluation, @Nullable Label veto, String text) {}
