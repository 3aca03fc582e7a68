package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The folder of attachments as tests look at it. */
public final class Folders {

    private Folders() {}

    public static AttachmentFolder at(Path place) {
        return new AttachmentFolder(place);
    }

    /** Where a content lies. */
    public static Path placeOf(AttachmentFolder folder, String sha256) {
        return folder.content(sha256);
    }

    /** How many contents there are, and how many files are on their way. */
    public static long count(AttachmentFolder folder) throws IOException {
        var count = new AtomicLong();
        new FolderStore(folder).forEach(_ -> count.incrementAndGet());
        try (var work = Files.list(folder.work())) {
            return count.get()
                    + work.filter(file -> !file.endsWith(".pdfbox.cache")).count();
        }
    }
}
