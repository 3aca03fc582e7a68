package cn.gov.tj.mz.fourstrong.imports;

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

    /** @throws Refused when the line was right and is not any more */
    void run(ImportLine line, ImportVerdict verdict) {
        if (verdict.status() == ImportStatus.FAULTY && line.status() != ImportStatus.FAULTY) {
            throw new Refused("imports.changed", line.number());
        }
        if (verdict.status().isUseful()) {
            verdict.deed().run();
        }
        counts = counts.plus(verdict.status());
    }
}
