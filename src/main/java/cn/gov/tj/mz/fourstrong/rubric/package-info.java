/** The rules by which branches are scored: indicators, adjustments, vetoes, grades, and how points become results. */
@ApplicationModule(allowedDependencies = {"standard", "account", "activity", "exchange", "screen", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
