/**
 * Fills the demo's database through the services of all modules; its scores and accounts are invented.
 *
 * <p>API: none.
 */
@ApplicationModule
@NullMarked
package cn.gov.tj.mz.fourstrong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
