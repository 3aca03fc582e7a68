/**
 * Which days are working days: weekends, holidays and swapped work days, each year by its official notice.
 *
 * <p>API: {@code WorkCalendar}; {@code PublicityEnds} is what it asks of evaluation, whose publicity follows a change.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "exchange",
            "imports",
            "imports::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
