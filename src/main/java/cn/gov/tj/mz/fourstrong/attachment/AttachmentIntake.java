package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.attachment.content.ContentCheck;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.attachment.content.VirusScanner;
import cn.gov.tj.mz.fourstrong.attachment.picture.Pictures;
import cn.gov.tj.mz.fourstrong.attachment.store.ContentStore;
import cn.gov.tj.mz.fourstrong.attachment.store.Incoming;
import cn.gov.tj.mz.fourstrong.attachment.store.WorkFiles;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of a file from the browser to where it is kept; whatever is wrong with it ends the way without a trace. */
@Component
class AttachmentIntake {

    private static final int THUMBNAIL_EDGE = 160;

    private final WorkFiles files;
    private final ContentCheck check;
    private final VirusScanner scanner;
    private final Pictures pictures;
    private final ContentStore store;

    AttachmentIntake(WorkFiles files, ContentCheck check, VirusScanner scanner, Pictures pictures, ContentStore store) {
        this.files = files;
        this.check = check;
        this.scanner = scanner;
        this.pictures = pictures;
        this.store = store;
    }

    /** A file that was let in, with a small picture where it has one. */
    record Taken(CheckedFile file, byte @Nullable [] thumbnail) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            file.content().close();
        }
    }

    long maxBytes() {
        return files.maxBytes();
    }

    void expectSize(long bytes) {
        files.expectFit(bytes);
    }

    Taken take(String givenName, InputStream content) throws IOException {
        var name = FileNames.checked(givenName);
        var incoming = files.receive(content);
        try {
            scanner.check(incoming.file());
            var type = check.checked(name, incoming.file());
            return new Taken(new CheckedFile(name, type, incoming), thumbnail(type, incoming));
        } catch (IOException | RuntimeException problem) {
            incoming.close();
            throw problem;
        }
    }

    void keep(CheckedFile file) throws IOException {
        store.put(file.content().file(), file.content().sha256());
    }

    private byte @Nullable [] thumbnail(FileType type, Incoming incoming) throws IOException {
        return type.isDrawn()
                ? pictures.draw(new Pictures.Wanted(type.drawnAs(), incoming.file(), 0, THUMBNAIL_EDGE))
                        .png()
                : null;
    }
}
