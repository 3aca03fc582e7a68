package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import java.util.List;

/** Goes through the lines of an import in their order, some hundred at a time, within one transaction. */
public interface ImportPass {

    /** A verdict for each line, in their order. */
    List<ImportVerdict> judge(List<TableLine> lines);

    /** Called after all that was useful was done, for what is done once for all lines. */
    default void finish(ImportCounts done) {}
}
