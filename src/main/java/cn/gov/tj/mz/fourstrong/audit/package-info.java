/** Keeps the chained log of who did what, in the transaction of the deed. */
@ApplicationModule(allowedDependencies = {"standard", "account", "exchange", "screen"})
@NullMarked
package cn.gov.tj.mz.fourstrong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
