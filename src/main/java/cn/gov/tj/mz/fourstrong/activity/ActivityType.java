package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A word of the vocabulary of what branches do, with the rule how often it is due. */
@Entity
public class ActivityType {

    @Id
    private String code;

    @Version
    private int version;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Category category;

    private boolean requiresDate;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private int times;

    @Enumerated(EnumType.STRING)
    private Applicability appliesWhen;

    private int graceDays;

    @Enumerated(EnumType.STRING)
    private Source source;

    private int sortOrder;
    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected ActivityType() {} // for JPA

    ActivityType(
            TypeName name,
            Frequency frequency,
            int times,
            Applicability appliesWhen,
            int graceDays,
            Source source,
            int sortOrder) {
        this.code = name.code();
        this.nameZh = name.nameZh();
        this.nameEn = name.nameEn();
        this.category = name.category();
        this.requiresDate = name.requiresDate();
        this.frequency = frequency;
        this.times = times;
        this.appliesWhen = appliesWhen;
        this.graceDays = graceDays;
        this.source = source;
        this.sortOrder = sortOrder;
    }

    public String code() {
        return code;
    }

    public TypeName name() {
        return new TypeName(code, nameZh, nameEn, category, requiresDate);
    }

    public Category category() {
        return category;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** How often within one period of the frequency; 0 when no frequency is set. */
    public int times() {
        return times;
    }

    public Applicability appliesWhen() {
        return appliesWhen;
    }

    /** How many days after the end of the period it may still be done. */
    public int graceDays() {
        return graceDays;
    }

    public Source source() {
        return source;
    }

    public int sortOrder() {
        return sortOrder;
    }

    public boolean isActive() {
        return active;
    }

    /** What the types are grouped by in charts. */
    public enum Category {
        ORGANISATIONAL_LIFE,
        STUDY,
        PEOPLE,
        SERVICE,
        BRAND,
        HONOUR,
        RESULT
    }

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
