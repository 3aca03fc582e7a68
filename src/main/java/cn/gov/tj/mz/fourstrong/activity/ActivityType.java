package cn.gov.tj.mz.fourstrong.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A word of the vocabulary of what branches do; {@link TypeRules} say how often it is due. */
@Entity
public class ActivityType {

    @Id
    private String code;

    @Version
    private Integer version;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Category category;

    private boolean requiresDate;

    private int sortOrder;
    private boolean active = true;

    protected ActivityType() {} // for JPA

    ActivityType(TypeName name, int sortOrder) {
        this.code = name.code();
        this.nameZh = name.nameZh();
        this.nameEn = name.nameEn();
        this.category = name.category();
        this.requiresDate = name.requiresDate();
        this.sortOrder = sortOrder;
    }

    public String code() {
        return code;
    }

    public TypeName name() {
        return new TypeName(code, nameZh, nameEn, category, requiresDate);
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
}
