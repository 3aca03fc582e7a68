package cn.gov.tj.mz.fourstrong.supervision;

import java.util.UUID;

/**
 * Somebody whose scores a cycle waits for although they will never come.
 *
 * @param branches how many branches wait
 */
public record Leaver(String cycle, UUID reviewer, String name, Why why, long branches) {

    Leaver of(long branches) {
        return new Leaver(cycle, reviewer, name, why, branches);
    }

    /** Why somebody cannot review any more. */
    public enum Why {
        DISABLED,
        NO_ROLE,
        OUT_OF_SCOPE,
        OWN_BRANCH
    }
}
