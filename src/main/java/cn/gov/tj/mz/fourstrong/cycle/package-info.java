/**
 * The cycles of evaluation, 评价周期: their period, phases, days and extensions, from opening to closing. Who takes part is known to evaluation.
 *
 * <p>API: {@code CycleService}, {@code CycleExtensionService}, the entity {@code Cycle} to be read; {@code
 * CycleEvaluations} is what it asks of evaluation.
 */
@ApplicationModule(allowedDependencies = {"standard", "account", "rubric"})
@NullMarked
package cn.gov.tj.mz.fourstrong.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
