package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How often something of a type is due.
 *
 * @param times how often within one period of the frequency; 0 when there is none
 * @param graceDays how many days after the end of the period it may still be done
 */
@Embeddable
public record TypeRule(
        @Enumerated(EnumType.STRING) Frequency frequency,
        int times,
        @Enumerated(EnumType.STRING) Applicability appliesWhen,
        int graceDays,
        @Enumerated(EnumType.STRING) Source source) {

    /** The period within which it is due. */
    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        YEARLY,
        NONE
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
