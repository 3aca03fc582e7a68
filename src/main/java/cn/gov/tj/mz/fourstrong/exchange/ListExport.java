package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes lists in any {@link ExportFormat}, row by row, and records every export in the audit log. */
@Component
public class ListExport {

    /** Each export holds a connection to the database as long as its reader takes; the rest is for everybody else. */
    private final Semaphore running = new Semaphore(4, true);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ListExport(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes the file and returns the number of rows. Whatever stops it leaves the stream unfinished. Of many at once,
     * only four write and the others wait their turn.
     *
     * @param progress hears the number of rows after each; may throw to stop the export
     */
    public <T> long write(ExportFile<T> file, ExportFormat format, OutputStream out, LongConsumer progress)
            throws IOException {
        var rows = new AtomicLong();
        var complete = false;
        running.acquireUninterruptibly();
        try {
            format.write(file, out, () -> progress.accept(rows.incrementAndGet()));
            complete = true;
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        } finally {
            running.release();
            record(new ExportEvent(file.list(), file.filter(), file.headers(), rows.get(), complete));
        }
        return rows.get();
    }

    /** The same for several lists in an archive; each has its entry in the log, and so has the whole. */
    long write(ExportArchive archive, OutputStream out, LongConsumer progress) throws IOException {
        var rows = new AtomicLong();
        var complete = false;
        try {
            var zip = new ZipOutputStream(out);
            for (var file : archive.files()) {
                zip.putNextEntry(new ZipEntry(archive.entry(file)));
                var before = rows.get();
                write(file, archive.format(), zip, written -> {
                    rows.set(before + written);
                    progress.accept(rows.get());
                });
                zip.closeEntry();
            }
            zip.finish();
            complete = true;
        } finally {
            var names = archive.files().stream().map(ExportFile::list).toList();
            record(new ExportEvent(archive.name(), archive.about(), names, rows.get(), complete));
        }
        return rows.get();
    }

    private void record(ExportEvent exported) {
        transaction.executeWithoutResult(_ -> events.publishEvent(exported));
    }
}
