package cn.gov.tj.mz.fourstrong.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Which suggestions a list shows.
 *
 * @param text part of the suggestion or its answer; empty for all
 * @param answered null for all
 */
public record SuggestionFilter(
        @Nullable String text, @Nullable Boolean answered) {}
