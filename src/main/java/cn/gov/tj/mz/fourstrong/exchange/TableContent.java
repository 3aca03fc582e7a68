package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;

/** The rows of a file of either kind, header first, and what of it was not read. */
record TableContent(List<TableRow> rows, Skipped skipped) {}
