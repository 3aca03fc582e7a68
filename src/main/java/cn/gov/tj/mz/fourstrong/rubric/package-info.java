/**
 * The rules by which branches are scored: indicators, adjustments, vetoes, grades, and how points become results.
 *
 * <p>API: {@code RubricSheet} to be read, {@code Outcome} and {@code Scoring} to compute, {@code Rubrics} and {@code
 * RubricService}.
 *
 * <p>Indicators, rules and grades share a mapped superclass, {@code RubricPart}: their identity, place and names, and how
 * a draft rewrites them, would otherwise be written three times.
 */
@ApplicationModule(
        allowedDependencies = {"standard", "account", "activity", "exchange", "screen", "screen::filter", "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
