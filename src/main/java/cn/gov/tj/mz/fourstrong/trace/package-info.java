/**
 * From a score to who gave it, what stood there before and the records it rests on; changes nothing.
 *
 * <p>API: {@code TraceService} and {@code ResultChanges}.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "activity",
            "rubric",
            "evaluation",
            "evaluation::listing",
            "evaluation::sheet",
            "evaluation::draft",
            "evaluation::proposal",
            "evaluation::ui",
            "screen"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
