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

    /**
     * What became the same meanwhile needs nothing to be done.
     *
     * @throws Refused when the line would do something else than people saw
     */
    void run(ImportLine line, ImportVerdict verdict) {
        if (verdict.status() != ImportStatus.SAME && !line.says(verdict)) {
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
