package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Signature;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something need not be done: who asked and why, and what was decided.
 *
 * @param period the first day of what it is about
 * @param decision null while nobody decided, and where nobody has to
 */
public record WaiverNote(
        UUID id,
        int version,
        UUID branch,
        String type,
        LocalDate period,
        Waiver.State state,
        String reason,
        Signature asked,
        @Nullable Decision decision) {

    /**
     * What a reviewer decided.
     *
     * @param answer why it was refused; null when it was confirmed
     */
    public record Decision(Signature by, @Nullable String answer) {}
}
