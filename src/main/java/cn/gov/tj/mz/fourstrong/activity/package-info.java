/**
 * What branches did and won: records with types, criteria, figures and honours, and their way through review.
 *
 * <p>API: {@code ActivityListing}, {@code ActivityService}, {@code ActivityTypeService}, {@code EvidenceService};
 * {@code activity.duty} counts what was due.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "organisation::ui",
            "exchange",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
