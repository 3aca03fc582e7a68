package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.attachment.store.ContentStore.Kept;
import java.time.Instant;
import java.util.List;

/**
 * What is kept beside what is recorded.
 *
 * @param unknown kept, but no file has it: left by an upload that broke off, or by a database that was put back
 * @param missing recorded, but not kept
 */
public record StorageReport(String place, long contents, long bytes, List<Kept> unknown, List<Recorded> missing) {

    public StorageReport {
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /** Whether all that is recorded is kept, and nothing else. */
    public boolean isComplete() {
        return unknown.isEmpty() && missing.isEmpty();
    }

    /**
     * A content that files have, without saying which.
     *
     * @param files how many
     * @param last when the last of them came
     */
    public record Recorded(String sha256, long bytes, long files, Instant last) {}
}
