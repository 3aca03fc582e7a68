package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rows of a file in: first a preview, which people mend, then all that is right at once. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ImportService {

    /** The most rows that a table may have. */
    public static final int MAX_ROWS = 100_000;

    /** So many lines people can wait for. */
    public static final int FEW = 1_000;

    private static final int MAX_CELL = 5_000;

    /** What nobody went on with is given up after that. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final ImportRepository imports;
    private final ImportBatches batches;
    private final EntityManager database;
    private final Clock clock;

    ImportService(ImportRepository imports, ImportBatches batches, EntityManager database, Clock clock) {
        this.imports = imports;
        this.batches = batches;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Reads a table and judges every line; nothing of it is taken over.
     *
     * @param progress hears the number of lines now and then; may throw to end it, and nothing stays
     * @return what was begun, for the other calls
     * @throws Invalid on {@link TableUpload#FILE} when it is no table that can be read
     */
    public UUID begin(ImportSource source, ImportRequest request, LongConsumer progress) {
        cleanUp();
        var staging = new ImportStaging(
                database, layout -> begun(request, layout), batch -> batches.judge(batch, request.words()), progress);
        var skipped = ImportReading.read(source, request, staging);
        var batch = staging.end();
        batch.skip(skipped);
        return batch.id();
    }

    /** What it would do. */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID id) {
        var batch = batches.find(id);
        var counts = new ImportCounts(imports.count(id).stream()
                .collect(Collectors.toMap(ImportRepository.Count::status, ImportRepository.Count::lines)));
        var missing = batches.target(batch.target()).columns().stream()
                .filter(column -> column.required() && batch.layout().place(column.key()) < 0)
                .map(ImportColumn::key)
                .toList();
        return new ImportPreview(id, batch.fileName(), batch.layout(), counts, missing);
    }

    /**
     * Takes the columns of the file for others, and judges every line anew.
     *
     * @param columns one for each column of the file, null for one that is not taken over
     */
    public void match(UUID id, List<@Nullable String> columns, ImportWords words, LongConsumer progress) {
        var batch = batches.find(id);
        batch.match(columns);
        batches.forEach(id, batches.judge(batch, words), progress, ImportLine::take);
    }

    /**
     * Writes something else in a cell, whether the file has its column or not, and judges the line anew; where there are
     * few, all that may depend on it as well.
     *
     * @throws Refused when the text is longer than any cell needs
     */
    public void mend(UUID id, int number, String column, String text, ImportWords words) {
        if (text.length() > MAX_CELL) {
            throw new Refused("imports.longCell", MAX_CELL);
        }
        var batch = batches.find(id);
        var line = imports.findLine(id, number).orElseThrow(() -> new NotFound(ImportLine.class, number));
        line.mend(column, text);
        if (preview(id).counts().all() <= FEW) {
            batches.forEach(id, batches.judge(batch, words), _ -> {}, ImportLine::take);
        } else {
            line.take(batches.judge(batch, words).judge(List.of(line)).getFirst());
        }
    }

    /**
     * Takes over all lines that make a difference, and gives up the rest; all at once or none. Very many lines are left
     * to {@link #cleanUp}, for which people need not wait.
     *
     * @param submit whether they are handed in at once, where the feature knows that
     * @throws Refused when a line that was right is not any more, because something changed in between
     */
    public ImportCounts apply(UUID id, boolean submit, ImportWords words, LongConsumer progress) {
        var batch = batches.find(id);
        var pass = batches.target(batch.target()).begin(batch.context(words, submit));
        var done = new ImportDeeds();
        batches.forEach(id, new LineJudge(batch.layout(), pass), progress, done::run);
        pass.finish(done.counts());
        if (done.counts().all() > FEW) {
            batches.find(id).finish();
        } else {
            discard(id);
        }
        return done.counts();
    }

    /** Deletes what was taken over, and what nobody went on with for a day. */
    public void cleanUp() {
        var limit = clock.instant().minus(KEPT);
        imports.deleteLinesDone(limit);
        imports.deleteDone(limit);
    }

    /** Gives it up. */
    public void discard(UUID id) {
        batches.find(id);
        imports.deleteLines(id);
        imports.delete(id);
    }

    private ImportBatch begun(ImportRequest request, ImportLayout layout) {
        var batch = new ImportBatch(batches.owner(), request, layout, clock.instant());
        imports.persist(batch);
        return batch;
    }
}
