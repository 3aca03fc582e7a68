/**
 * What branches did and won: records with types, criteria, figures and honours, and their way through review.
 *
 * <p>API: {@code ActivityListing}, {@code ActivityService}, {@code ActivityTypeService}, {@code EvidenceService};
 * {@code activity.duty} says what is due and how it stands, {@code activity.series} makes indicators of work of figures.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "attachment",
            "attachment::ui",
            "organisation",
            "organisation::ui",
            "calendar",
            "exchange",
            "imports",
            "imports::ui",
            "paper",
            "paper::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
