/**
 * The parts that every view is made of: dialogs, notices, formats.
 *
 * <p>API: all public parts; the grid is {@code screen.grid}, the filters above it {@code screen.filter}.
 */
@ApplicationModule(allowedDependencies = {"standard", "exchange"})
@NullMarked
package cn.gov.tj.mz.fourstrong.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
