/** The parts that every view is made of: the one grid, dialogs, notices, formats. */
@ApplicationModule(allowedDependencies = {"standard", "exchange"})
@NullMarked
package cn.gov.tj.mz.fourstrong.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
