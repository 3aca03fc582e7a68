/** The parts that every view is made of: dialogs, notices, formats. */
@ApplicationModule(allowedDependencies = {"standard", "exchange"})
@NullMarked
package cn.gov.tj.mz.fourstrong.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
