/**
 * Where the branches of a cycle stand, who is late or reminded, which branches and reviewers cannot go on, and how
 * reviewers measure. It reads evaluations; what its pages change they ask of {@code evaluation} and {@code cycle}.
 *
 * <p>API: {@code ProgressListing}, {@code SelfGapListing}, {@code CycleOverviewService}, {@code CycleMembersService},
 * {@code ReminderService}, {@code ReviewerStatisticsService}.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "rubric",
            "rubric::edit",
            "cycle",
            "evaluation",
            "evaluation::listing",
            "evaluation::opening",
            "evaluation::review",
            "evaluation::ui",
            "exchange",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
