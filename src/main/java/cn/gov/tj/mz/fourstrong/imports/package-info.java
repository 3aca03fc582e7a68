/**
 * Rows that people bring from spreadsheets: read, matched with columns, judged line by line, mended, and taken over all
 * at once. Knows no feature.
 *
 * <p>API: {@code ImportTarget} and {@code ImportPass}, which a feature implements for what it takes over; {@code
 * ImportForm} and {@code ImportDialog} of {@code imports.ui} for its screen.
 */
@ApplicationModule(allowedDependencies = {"standard", "exchange", "screen", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
