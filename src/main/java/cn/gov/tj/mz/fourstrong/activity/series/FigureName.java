package cn.gov.tj.mz.fourstrong.activity.series;

import org.jspecify.annotations.Nullable;

/** What figures of a branch are called, with one of their units. */
public record FigureName(String label, @Nullable String unit) {}
