package cn.gov.tj.mz.fourstrong.paper;

import org.jspecify.annotations.Nullable;

/** A kind of paper with what stands for it. */
public record TemplateRow(PaperForm form, @Nullable TemplateChange change) {

    /** Whether the bureau brought its own. */
    public boolean isOwn() {
        return change != null && change.fileName() != null;
    }

    /** 0 as long as nobody changed it. */
    public int number() {
        return change == null ? 0 : change.number();
    }
}
