package cn.gov.tj.mz.fourstrong.attachment.picture;

import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;

/** Where the process that draws cannot be started, for tests. */
public final class Unstartable {

    private Unstartable() {}

    public static Pictures pictures(AttachmentFolder folder) {
        return new Pictures(folder, DrawingProgram.onClassPath("nowhere"));
    }
}
