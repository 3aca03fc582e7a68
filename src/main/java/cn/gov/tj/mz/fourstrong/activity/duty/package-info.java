/**
 * What is due for whom, and how it stands: computed from the types' rules, the records, and what need not be done.
 *
 * <p>API: {@code DutyService}, {@code WaiverService}, {@code SupplementService}, {@code TypeRuleService}, {@code
 * DutyReminderService}; {@code DutyCounts} counts for proposals. Depends on activity alone.
 */
@NamedInterface("duty")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
