package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;

/** What is kept under a name is not what was put there, or nothing. */
public class ChangedContent extends IOException {

    ChangedContent(String sha256) {
        super(sha256);
    }
}
