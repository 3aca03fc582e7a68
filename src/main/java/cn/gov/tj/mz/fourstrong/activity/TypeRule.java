package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How often something of a type is due.
 *
 * @param times how often within one period of the frequency, 1 to 31; 0 when there is none
 * @param waiverConfirmed whether a reviewer has to confirm that it need not be done
 */
@Embeddable
public record TypeRule(
        @Enumerated(EnumType.STRING) Frequency frequency,
        int times,
        @Enumerated(EnumType.STRING) Applicability appliesWhen,
        @Embedded RuleWindow window,
        boolean waiverConfirmed,
        @Enumerated(EnumType.STRING) Source source) {

    /** Never due, and a matter of local practice. */
    public static final TypeRule NEVER =
            new TypeRule(Frequency.NONE, 0, Applicability.ALWAYS, RuleWindow.PERIOD, false, Source.LOCAL);

    /** The period within which it is due. */
    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY,
        TERM,
        NONE;

        /** How many months one period has: 0 for none, and for a term, which each branch has its own of. */
        public int months() {
            return switch (this) {
                case MONTHLY -> 1;
                case QUARTERLY -> 3;
                case HALF_YEARLY -> 6;
                case YEARLY -> 12;
                case TERM, NONE -> 0;
            };
        }
    }

    /** Which branches it is due for. */
    public enum Applicability {
        ALWAYS,
        HAS_COMMITTEE,
        HAS_GROUPS;

        /** Whether it is due for a branch with these facts. */
        public boolean holdsFor(BranchFacts facts) {
            return switch (this) {
                case ALWAYS -> true;
                case HAS_COMMITTEE -> facts.committee();
                case HAS_GROUPS -> facts.groups() > 0;
            };
        }
    }

    /** Whether the duty comes from central rules or from local practice. */
    public enum Source {
        RULE,
        LOCAL
    }
}
