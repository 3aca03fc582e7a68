package cn.gov.tj.mz.fourstrong.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list shows.
 *
 * @param text part of actor, subject, details or address; null or empty for all
 * @param area the first part of the action codes, such as {@code account}; null for all
 * @param from first day, in the bureau's time; null for all
 * @param to last day; null for all
 */
public record AuditFilter(
        @Nullable String text,
        @Nullable String area,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
