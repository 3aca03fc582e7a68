package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What people have begun to import, each seen by the one who began it alone. */
@Component
class ImportBatches {

    private final ImportRepository imports;
    private final Map<String, ImportTarget> targets;
    private final EntityManager database;

    ImportBatches(ImportRepository imports, Map<String, ImportTarget> targets, EntityManager database) {
        this.imports = imports;
        this.targets = targets;
        this.database = database;
    }

    ImportBatch find(UUID id) {
        return imports.find(id, owner()).orElseThrow(() -> new NotFound(ImportBatch.class, id));
    }

    ImportTarget target(String name) {
        var target = targets.get(name);
        if (target == null) {
            throw new NotFound(ImportTarget.class, name);
        }
        return target;
    }

    LineJudge judge(ImportBatch batch, ImportWords words) {
        return new LineJudge(batch.layout(), target(batch.target()).begin(batch.context(words, false)));
    }

    /** Goes through all lines in their order, some hundred at a time. */
    void forEach(UUID id, LineJudge judge, LongConsumer progress, ImportDeeds.Deed deed) {
        var passed = 0L;
        var lines = imports.findLines(id, 0, Limit.of(ImportStaging.CHUNK));
        while (!lines.isEmpty()) {
            var verdicts = judge.judge(lines).iterator();
            lines.forEach(line -> deed.run(line, verdicts.next()));
            flush(id);
            database.clear();
            passed += lines.size();
            progress.accept(passed);
            lines = imports.findLines(id, lines.getLast().number(), Limit.of(ImportStaging.CHUNK));
        }
    }

    /** What was true a moment ago may not be any more: somebody changed a record, or used the same code. */
    private void flush(UUID id) {
        try {
            imports.flush(() -> new Stale(ImportBatch.class, id));
        } catch (OptimisticLockingFailureException _) {
            throw new Stale(ImportBatch.class, id);
        }
    }

    String owner() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }
}
