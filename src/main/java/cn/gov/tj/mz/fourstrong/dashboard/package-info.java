/**
 * Pictures of what branches did and how they were scored; reads everything, changes nothing.
 *
 * <p>API: none; it is reached by its addresses.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "organisation::ui",
            "rubric",
            "cycle",
            "activity",
            "activity::ui",
            "activity::duty",
            "activity::duty-ui",
            "activity::series",
            "activity::series-ui",
            "evaluation",
            "evaluation::listing",
            "evaluation::self",
            "evaluation::ui",
            "title",
            "trace",
            "exchange",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
