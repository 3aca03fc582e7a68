package cn.gov.tj.mz.fourstrong.attachment;

import java.util.UUID;

/**
 * What the caller, who may see a thing, may do with its files.
 *
 * @param branch whose thing it is
 * @param subject what the thing is called
 */
public record OwnerRights(UUID branch, String subject, boolean mayAdd, boolean mayRemove) {}
