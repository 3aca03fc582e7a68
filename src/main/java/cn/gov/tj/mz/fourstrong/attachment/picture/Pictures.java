package cn.gov.tj.mz.fourstrong.attachment.picture;

import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Has pages drawn by a process that gets little memory and time, two at once at most. */
@Component
public class Pictures {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final long LARGEST_PICTURE = 16L * 1024 * 1024;

    private static final List<String> MODEST = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** What else the program was started with, passwords among it, is none of its business. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private final AttachmentFolder folder;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Pictures(AttachmentFolder folder) {
        this.folder = folder;
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
     * Draws a page.
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
            var process = start(wanted, png, said);
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var end = process.destroyForcibly().waitFor();
            var pages = pages(Files.readString(said), end);
            return ended && end == 0 && Files.size(png) <= LARGEST_PICTURE
                    ? new Page(pages, Files.readAllBytes(png))
                    : new Page(pages, null);
        } finally {
            places.release();
        }
    }

    private Process start(Wanted wanted, Path png, Path said) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODEST);
        command.addAll(List.of("-Dpdfbox.fontcache=" + folder.work(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Drawing.class.getName(), wanted.kind().name().toLowerCase(Locale.ROOT)));
        command.addAll(List.of(wanted.file().toString(), "" + wanted.page(), "" + wanted.edge(), png.toString()));
        var builder = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    /** What it said before it drew; what it could not read it says by how it ended. */
    private static int pages(String said, int end) {
        if (said.endsWith("\n")) {
            return Integer.parseInt(said, 0, said.indexOf('\n'), 10);
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
