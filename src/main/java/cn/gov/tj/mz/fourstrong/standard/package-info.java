/** The words and small rules that all modules share. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cn.gov.tj.mz.fourstrong.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
