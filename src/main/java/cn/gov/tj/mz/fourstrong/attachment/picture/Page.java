package cn.gov.tj.mz.fourstrong.attachment.picture;

import org.jspecify.annotations.Nullable;

/**
 * One page, drawn.
 *
 * @param pages how many the file has; 0 where nothing can be drawn
 * @param png null when drawing it takes too much
 */
public record Page(int pages, byte @Nullable [] png) {

    /** What there is where nothing can be drawn. */
    static final Page NONE = new Page(0, null);

    /** Whether a file has pages as far as can be told here. */
    public boolean isKnown() {
        return pages > 0;
    }
}
