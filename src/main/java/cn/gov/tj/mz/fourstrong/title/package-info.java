/**
 * The title 四强党支部: granted from final results, checked each year, kept, improved or withdrawn.
 *
 * <p>API: {@code TitleListing}, {@code CandidateListing}, {@code TitleGrantService}, {@code TitleCheckService}.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "attachment",
            "attachment::ui",
            "organisation",
            "organisation::ui",
            "rubric",
            "cycle",
            "evaluation",
            "evaluation::listing",
            "exchange",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.title;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
