package cn.gov.tj.mz.fourstrong.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all lines of an import.
 *
 * @param about what they belong to, as far as the feature needs it, such as the identity of a branch
 * @param title what stands above the headings
 * @param columns those that the lines have
 * @param submit whether what is taken over is handed in at once
 */
public record ImportContext(
        @Nullable String about, String title, Set<String> columns, boolean submit, ImportWords words) {}
