/**
 * What people who use the program say about it, 意见建议, and what the leaders answer. Nothing counts who says how much.
 *
 * <p>API: {@code SuggestionListing}, {@code SuggestionService}.
 */
@ApplicationModule(
        allowedDependencies = {"standard", "account", "exchange", "screen", "screen::filter", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
