package cn.gov.tj.mz.fourstrong.standard;

import java.util.Arrays;
import java.util.List;

/** Input that rules refuse, with at least one problem; nothing of it was saved. */
public class Invalid extends RuntimeException {

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Invalid(Problem... problems) {
        this(Arrays.asList(problems));
    }

    /** Throws when there is any problem. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
