/** How branches are scored against the four criteria: rubric, cycle, self-assessment, review, result. */
@ApplicationModule(allowedDependencies = {"standard", "account", "organisation", "activity", "exchange", "screen"})
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
