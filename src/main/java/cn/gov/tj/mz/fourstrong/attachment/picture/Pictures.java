package cn.gov.tj.mz.fourstrong.attachment.picture;

import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Has pages drawn by a process that gets little memory and time, two at once at most. */
@Component
public class Pictures {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final long LARGEST_PICTURE = 16L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final AttachmentFolder folder;
    private final DrawingProgram program;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Autowired
    Pictures(AttachmentFolder folder) {
        this(folder, DrawingProgram.ofThis());
    }

    Pictures(AttachmentFolder folder, DrawingProgram program) {
        this.folder = folder;
        this.program = program;
    }

    /** How a file is read. */
    public enum Kind {
        PDF,
        PICTURE
    }

    /**
     * A page of a file.
     *
     * @param page from 0 on
     * @param edge how many points its longer side has at most
     */
    public record Wanted(Kind kind, Path file, int page, int edge) {}

    /**
     * Draws a page; {@link Page#NONE} where the process for it cannot be started.
     *
     * @throws Refused when the file is locked, damaged or could not be read in time; one that can be read has no
     *     picture when drawing it takes too much
     */
    public Page draw(Wanted wanted) throws IOException {
        var png = Files.createTempFile(folder.work(), "page", null);
        var said = Files.createTempFile(folder.work(), "pages", null);
        try {
            return drawn(wanted, png, said);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused("attachment.refused.unchecked");
        } finally {
            Files.deleteIfExists(png);
            Files.deleteIfExists(said);
        }
    }

    private Page drawn(Wanted wanted, Path png, Path said) throws IOException, InterruptedException {
        if (!places.tryAcquire(2L * PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Refused("attachment.refused.busy");
        }
        try {
            var process = program.start(wanted, folder.work(), png, said);
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var end = process.destroyForcibly().waitFor();
            var words = Files.readString(said);
            if (ended && words.isEmpty()) {
                throw new DrawingProgram.NotStarted("It ended with " + end);
            }
            var pages = pages(words, end);
            return ended && end == 0 && Files.size(png) <= LARGEST_PICTURE
                    ? new Page(pages, Files.readAllBytes(png))
                    : new Page(pages, null);
        } catch (DrawingProgram.NotStarted problem) {
            LOG.warn("No page can be drawn here", problem);
            return Page.NONE;
        } finally {
            places.release();
        }
    }

    /** What it said before it drew; what it could not read it says by how it ended. */
    private static int pages(String said, int end) {
        var lines = said.lines().toList();
        if (lines.size() == 2 && said.endsWith("\n")) {
            return Integer.parseInt(lines.getLast());
        }
        throw new Refused(
                switch (end) {
                    case Drawing.LOCKED -> "attachment.refused.protected";
                    case Drawing.DAMAGED -> "attachment.refused.damaged";
                    case Drawing.TOO_MANY_POINTS -> "attachment.refused.tooManyPoints";
                    default -> "attachment.refused.unchecked";
                });
    }
}
