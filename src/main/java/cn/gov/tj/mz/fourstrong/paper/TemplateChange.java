package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.account.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The newest change of a template.
 *
 * @param number what the caller names when changing it
 * @param fileName what somebody brought; null when the default stands again
 */
public record TemplateChange(
        String paper, int number, @Nullable String fileName, Signature by) {}
