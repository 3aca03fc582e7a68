package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;

/** Takes lines over, and counts what became of them. */
final class ImportDeeds {

    private ImportCounts counts = ImportCounts.NONE;

    /** Does something with a line and what is said of it now. */
    @FunctionalInterface
    interface Deed {
        void run(ImportLine line, ImportVerdict verdict);
    }

    ImportCounts counts() {
        return counts;
    }

    /** @throws Refused when the line was right and is not any more, which no field can show now */
    void run(ImportLine line, ImportVerdict verdict) {
        if (verdict.status() == ImportStatus.FAULTY && line.status() != ImportStatus.FAULTY) {
            throw changed(line);
        }
        if (verdict.status().isUseful()) {
            take(line, verdict);
        }
        counts = counts.plus(verdict.status());
    }

    private static void take(ImportLine line, ImportVerdict verdict) {
        try {
            verdict.deed().run();
        } catch (Invalid invalid) {
            throw (Refused) changed(line).initCause(invalid);
        }
    }

    private static Refused changed(ImportLine line) {
        return new Refused("imports.changed", line.number());
    }
}
