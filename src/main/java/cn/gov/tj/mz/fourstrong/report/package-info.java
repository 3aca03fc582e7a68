/**
 * The results of a branch and of a cycle on paper, those for a meeting in one pack, and as files from the same lines.
 *
 * <p>API: none; it is reached by its addresses.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "rubric",
            "cycle",
            "activity",
            "activity::ui",
            "evaluation",
            "evaluation::listing",
            "evaluation::sheet",
            "evaluation::decision",
            "evaluation::ui",
            "title",
            "exchange",
            "paper",
            "paper::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
