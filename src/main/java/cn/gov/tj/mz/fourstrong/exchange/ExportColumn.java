package cn.gov.tj.mz.fourstrong.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of a file: its header as on the screen and what a row has there. */
public record ExportColumn<T>(String header, Function<? super T, ? extends @Nullable Object> value) {}
