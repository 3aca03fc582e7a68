package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the files of the program are; made when the first is needed. */
@Component
public class AttachmentFolder {

    private final Path folder;

    AttachmentFolder(@Value("${fourstrong.attachment.folder}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What is kept, each in a folder called like the first two digits. */
    Path contents() {
        return folder.resolve("contents");
    }

    Path content(String sha256) {
        return contents().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** For what is on its way in or out; nothing here is needed after a stop. */
    public Path work() throws IOException {
        return Files.createDirectories(folder.resolve("work"));
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
