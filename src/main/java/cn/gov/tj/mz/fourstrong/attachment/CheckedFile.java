package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.attachment.store.Incoming;

/** A file that was let in, under the name that people will read. */
record CheckedFile(String name, FileType type, Incoming content) {}
