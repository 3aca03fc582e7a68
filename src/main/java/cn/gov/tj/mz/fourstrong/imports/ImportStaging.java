package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Stores the lines of a file, judged, some hundred at a time. */
final class ImportStaging implements ImportReading.Sink {

    static final int CHUNK = 500;

    private final EntityManager database;
    private final Function<ImportLayout, ImportBatch> begin;
    private final Function<ImportBatch, LineJudge> judges;
    private final LongConsumer progress;
    private final List<ImportLine> lines = new ArrayList<>();
    private ImportBatch batch;
    private LineJudge judge;
    private long stored;

    /**
     * @param begin stores what was begun
     * @param progress hears the number of lines; may throw to end it
     */
    ImportStaging(
            EntityManager database,
            Function<ImportLayout, ImportBatch> begin,
            Function<ImportBatch, LineJudge> judges,
            LongConsumer progress) {
        this.database = database;
        this.begin = begin;
        this.judges = judges;
        this.progress = progress;
    }

    @Override
    public void begin(ImportLayout layout) {
        batch = begin.apply(layout);
        judge = judges.apply(batch);
    }

    @Override
    public void take(TableRow row) {
        lines.add(new ImportLine(batch.id(), row));
        if (lines.size() == CHUNK) {
            store();
        }
    }

    /** Stores the rest. */
    ImportBatch end() {
        store();
        return database.find(ImportBatch.class, batch.id());
    }

    private void store() {
        var verdicts = judge.judge(lines).iterator();
        lines.forEach(line -> {
            line.take(verdicts.next());
            database.persist(line);
        });
        database.flush();
        database.clear();
        stored += lines.size();
        lines.clear();
        progress.accept(stored);
    }
}
