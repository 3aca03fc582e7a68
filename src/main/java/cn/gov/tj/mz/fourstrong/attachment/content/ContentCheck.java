package cn.gov.tj.mz.fourstrong.attachment.content;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Lets a file in when its content is what its name says, whole, and neither locked nor able to act by itself. */
@Component
public class ContentCheck {

    private static final MediaType COMPOUND = MediaType.application("x-tika-msoffice");

    /**
     * What the file is.
     *
     * @throws Refused when it is not let in; whether a PDF or picture is whole shows when it is drawn
     */
    public FileType checked(String name, Path file) throws IOException {
        var type = FileType.ofName(name).orElseThrow(() -> new Refused("attachment.refused.kind"));
        if (Files.size(file) == 0) {
            throw new Refused("attachment.refused.empty");
        }
        var found = detected(file);
        if (isA(found, MediaType.APPLICATION_ZIP)) {
            OfficeArchive.check(file, type);
        } else if (isA(found, COMPOUND)) {
            CompoundFile.check(file, type);
        } else if (!type.isDrawn() || !isA(found, MediaType.parse(type.mediaType()))) {
            throw mismatch();
        }
        return type;
    }

    static Refused mismatch() {
        return new Refused("attachment.refused.mismatch");
    }

    static Refused damaged() {
        return new Refused("attachment.refused.damaged");
    }

    static Refused macros() {
        return new Refused("attachment.refused.macros");
    }

    static Refused locked() {
        return new Refused("attachment.refused.protected");
    }

    /** By its content alone: a name could talk Tika into more than is there. */
    private static MediaType detected(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return types().detect(content, new Metadata());
        }
    }

    private static boolean isA(MediaType found, MediaType type) {
        return found.equals(type) || types().getMediaTypeRegistry().isInstanceOf(found, type);
    }

    /** Read when the first file comes; Tika keeps them. */
    private static MimeTypes types() {
        return MimeTypes.getDefaultMimeTypes();
    }
}
