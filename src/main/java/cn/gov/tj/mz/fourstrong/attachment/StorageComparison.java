package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.attachment.store.ContentStore;
import cn.gov.tj.mz.fourstrong.attachment.store.ContentStore.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays what is kept beside what is recorded; changes nothing. */
@Component
class StorageComparison {

    private final ContentStore store;
    private final AttachmentFolder folder;
    private final AttachmentRepository attachments;

    StorageComparison(ContentStore store, AttachmentFolder folder, AttachmentRepository attachments) {
        this.store = store;
        this.folder = folder;
        this.attachments = attachments;
    }

    /** What is kept is read first: whatever comes meanwhile is kept before it is recorded. */
    @Transactional(readOnly = true)
    public StorageReport report() {
        var unknown = new LinkedHashMap<String, Kept>();
        try {
            store.forEach(kept -> unknown.put(kept.sha256(), kept));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var contents = unknown.size();
        var bytes = unknown.values().stream().mapToLong(Kept::bytes).sum();
        var missing = new ArrayList<StorageReport.Recorded>();
        for (var recorded : attachments.findContents()) {
            var kept = unknown.remove(recorded.sha256());
            if (kept == null || kept.bytes() != recorded.bytes()) {
                missing.add(recorded);
            }
        }
        return new StorageReport(folder.toString(), contents, bytes, new ArrayList<>(unknown.values()), missing);
    }
}
