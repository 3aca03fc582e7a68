package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import java.util.function.Supplier;

/** What a button exports; asked for at the click. */
interface ExportSource {

    /** @param ticked only the rows that are ticked */
    ExportRun run(ExportChoice choice, boolean ticked);

    /** How many rows are ticked. */
    default int ticked() {
        return 0;
    }

    /** Whether there are columns that people do not see. */
    default boolean hidesColumns() {
        return false;
    }

    /** A table that is no grid: it has the columns and rows that it has. */
    static ExportSource of(Supplier<? extends ExportFile<?>> table) {
        return (choice, _) -> {
            var file = ExportOrigin.noted(table.get());
            return new ExportRun(
                    new Download.Single(file, choice.format()), file.rows().count());
        };
    }
}
