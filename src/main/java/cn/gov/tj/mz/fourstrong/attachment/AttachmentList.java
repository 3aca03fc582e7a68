package cn.gov.tj.mz.fourstrong.attachment;

import java.util.List;

/** The files of one thing, with what the caller may do there now. */
public record AttachmentList(List<AttachmentRow> rows, boolean mayAdd, boolean mayRemove) {

    public AttachmentList {
        rows = List.copyOf(rows);
    }
}
