package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as somebody records it.
 *
 * @param objector a name, or 匿名, 1 to 100 characters
 * @param contact how to answer, up to 200 characters
 * @param receivedOn not before the result was made known, not after today
 * @param content 1 to 1000 characters
 */
public record ObjectionEntry(
        @Nullable String objector,
        @Nullable String contact,
        @Nullable LocalDate receivedOn,
        @Nullable String content) {

    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_CONTACT_LENGTH = 200;
    private static final int MAX_CONTENT_LENGTH = 1000;

    /** The same without blanks at the ends, or every fault by its field. */
    ObjectionEntry checked(LocalDate publicised, LocalDate today) {
        new Problems()
                .required("objector", objector, MAX_NAME_LENGTH)
                .optional("contact", contact, MAX_CONTACT_LENGTH)
                .chosen("receivedOn", receivedOn)
                .check(receivedOn == null || !receivedOn.isAfter(today), "receivedOn", "evaluation.problem.future")
                .check(
                        receivedOn == null || !receivedOn.isBefore(publicised),
                        "receivedOn",
                        "evaluation.problem.beforePublicity",
                        publicised)
                .required("content", content, MAX_CONTENT_LENGTH)
                .throwIfAny();
        return new ObjectionEntry(Text.clean(objector), Text.clean(contact), receivedOn, Text.clean(content));
    }
}
