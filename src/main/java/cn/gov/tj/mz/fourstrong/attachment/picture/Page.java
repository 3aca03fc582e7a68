package cn.gov.tj.mz.fourstrong.attachment.picture;

import org.jspecify.annotations.Nullable;

/**
 * One page, drawn.
 *
 * @param pages how many the file has
 * @param png null when drawing it takes too much
 */
public record Page(int pages, byte @Nullable [] png) {}
