/** How branches are scored against the four criteria: cycle, self-assessment, review, approval, result. */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "rubric",
            "calendar",
            "activity",
            "exchange",
            "screen"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
