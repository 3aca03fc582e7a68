/**
 * The frame around the views: sign-in, navigation, error pages, configuration.
 *
 * <p>API: none; features are found by their annotations.
 */
@ApplicationModule(allowedDependencies = {"standard", "account", "screen"})
@NullMarked
package cn.gov.tj.mz.fourstrong.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
