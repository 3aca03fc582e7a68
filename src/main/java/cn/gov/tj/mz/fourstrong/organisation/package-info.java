/** The tree of units and the Party branches in it. */
@ApplicationModule(
        allowedDependencies = {"standard", "account", "exchange", "screen", "screen::filter", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
