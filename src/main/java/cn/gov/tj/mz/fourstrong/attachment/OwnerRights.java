package cn.gov.tj.mz.fourstrong.attachment;

import java.util.UUID;

/**
 * What the caller, who may see a thing, may do with its files.
 *
 * @param branch whose thing it is
 * @param subject what the thing is called
 */
public record OwnerRights(UUID branch, String subject, boolean mayAdd, Removal removal) {

    /** Which files the caller may remove. */
    public enum Removal {
        NONE,
        OWN,
        ALL
    }

    /** For those who add files as long as they may, and take back their own. */
    public static OwnerRights own(UUID branch, String subject, boolean open) {
        return new OwnerRights(branch, subject, open, open ? Removal.OWN : Removal.NONE);
    }

    /** Whether a file may be removed that somebody added. */
    boolean mayRemove(UUID adder, UUID caller) {
        return removal == Removal.ALL || removal == Removal.OWN && adder.equals(caller);
    }
}
