package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps contents in a folder. */
@Component
class FolderStore implements ContentStore {

    private final AttachmentFolder folder;

    FolderStore(AttachmentFolder folder) {
        this.folder = folder;
    }

    /** What is there already under the name is replaced: it may have been damaged since. */
    @Override
    public void put(Path file, String sha256) throws IOException {
        var place = folder.content(sha256);
        Files.createDirectories(place.getParent());
        write(file, StandardOpenOption.WRITE);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        write(place.getParent(), StandardOpenOption.READ);
        write(folder.contents(), StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(folder.content(sha256));
    }

    @Override
    public void forEach(Consumer<Kept> action) throws IOException {
        if (Files.exists(folder.contents())) {
            try (var files = Files.find(folder.contents(), 2, (_, file) -> file.isRegularFile())) {
                for (var file : (Iterable<Path>) files::iterator) {
                    action.accept(new Kept(file.getFileName().toString(), Files.size(file)));
                }
            }
        }
    }

    /** Makes the disk have it; the entry of a file in its folder is the folder's to write. */
    private static void write(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
