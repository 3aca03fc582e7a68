package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import java.util.Set;

/**
 * A row with something in it, and its number as spreadsheets count.
 *
 * @param number the first is 1
 * @param errors places in {@code cells} where a formula came to no value
 */
public record TableRow(int number, List<String> cells, Set<Integer> errors) {}
