/**
 * The words and small rules that all modules share.
 *
 * <p>API: all of it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cn.gov.tj.mz.fourstrong.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
