package cn.gov.tj.mz.fourstrong.imports.ui;

import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Something to do with all lines of an import.
 *
 * @param key of the text that says how far it is: so many lines of so many
 * @param expected how many lines there are; 0 when nobody knows
 * @param quick whether people can wait for it
 * @param work hands on how many lines are done; it ends by what that throws
 */
record ImportJob<T>(String key, long expected, boolean quick, Function<LongConsumer, T> work) {}
