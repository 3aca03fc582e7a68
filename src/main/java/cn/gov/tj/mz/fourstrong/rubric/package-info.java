/**
 * The rules by which branches are scored: indicators, adjustments, vetoes, grades, and how points become results.
 *
 * <p>API: {@code RubricSheet} to be read, {@code Outcome} and {@code Scoring} to compute, {@code Rubrics} and {@code
 * RubricService}.
 */
@ApplicationModule(allowedDependencies = {"standard", "account", "activity", "exchange", "screen", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
