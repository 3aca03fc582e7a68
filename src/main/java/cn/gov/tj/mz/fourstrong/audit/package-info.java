/**
 * Keeps the chained log of who did what, in the transaction of the change.
 *
 * <p>API: {@code AuditListing} and {@code AuditVerificationService} for auditors; features only publish an {@code
 * AuditableEvent}.
 */
@ApplicationModule(
        allowedDependencies = {"standard", "account", "calendar", "exchange", "screen", "screen::filter", "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
