package cn.gov.tj.mz.fourstrong.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries are as they were written, from the first on
 * @param broken the number of the first entry that is missing or not as it was written; null when there is none
 */
public record Verification(long entries, @Nullable Long broken) {

    public boolean isWhole() {
        return broken == null;
    }
}
