package cn.gov.tj.mz.fourstrong.imports;

import java.util.List;

/** Something that can be imported, line by line; a bean by whose name it is asked for. It says who may. */
public interface ImportTarget {

    /** The columns, in the order of a template. */
    List<ImportColumn> columns();

    /** Begins to go through all lines, or through one; rights are checked here. */
    ImportPass begin(ImportContext context);
}
