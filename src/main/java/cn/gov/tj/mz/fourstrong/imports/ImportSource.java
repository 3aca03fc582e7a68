package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableReader;
import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import java.util.function.Consumer;

/** Where the rows come from. */
@FunctionalInterface
public interface ImportSource {

    /** Passes every row and returns what was not read. */
    Skipped read(Consumer<TableRow> action);

    /** A file of at most {@link TableReader#MAX_BYTES}. */
    static ImportSource of(byte[] file) {
        return action -> TableReader.read(file, action);
    }

    /** Rows that were copied from a spreadsheet. */
    static ImportSource pasted(String text) {
        return action -> TableReader.readPasted(text, action);
    }
}
