package cn.gov.tj.mz.fourstrong.audit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list shows.
 *
 * @param text part of actor, subject, details or address; null or empty for all
 * @param actor part of who did it; null or empty for all
 * @param area the first part of the action codes, such as {@code account}; null for all
 * @param actions their codes; empty for all
 * @param unusual only what an auditor should look at, be it a refused sign-in
 * @param withoutSignIns leaves out who signed in and out, but not who was refused
 * @param succeeded whether it was done or refused; null for both
 * @param from first day, in the bureau's time; null for all
 * @param to last day; null for all
 */
public record AuditFilter(
        @Nullable String text,
        @Nullable String actor,
        @Nullable String area,
        Set<String> actions,
        boolean unusual,
        boolean withoutSignIns,
        @Nullable Boolean succeeded,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter ALL = of(null, null, null, null);

    public AuditFilter {
        actions = Set.copyOf(actions);
    }

    /** By what is asked most. */
    public static AuditFilter of(
            @Nullable String text, @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new AuditFilter(text, null, area, Set.of(), false, false, null, from, to);
    }
}
