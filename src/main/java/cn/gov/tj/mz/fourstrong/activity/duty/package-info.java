/** How often something was due and how often it was done, counted from records. Depends on activity alone. */
@NamedInterface("duty")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
