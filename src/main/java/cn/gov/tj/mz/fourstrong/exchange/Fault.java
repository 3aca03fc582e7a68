package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Problem;

/**
 * What is wrong with one cell of a file that people bring.
 *
 * @param line the line of the file; the first is 1
 * @param problem on the column
 */
public record Fault(int line, Problem problem) {}
