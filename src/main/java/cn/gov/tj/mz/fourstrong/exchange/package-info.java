/** Rows to CSV and back; knows no feature. */
@ApplicationModule(allowedDependencies = {"standard"})
@NullMarked
package cn.gov.tj.mz.fourstrong.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
