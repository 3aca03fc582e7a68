package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Signature;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rule of a type from a day on, until the day from which its next one holds. */
@Entity
public class DatedRule {

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    @Embedded
    private TypeRule rule;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "set_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "set_by"))
    @AttributeOverride(name = "at", column = @Column(name = "set_at"))
    private @Nullable Signature set;

    protected DatedRule() {} // for JPA

    /** @param set who set it and when; null for what a new installation brings */
    DatedRule(String type, LocalDate validFrom, TypeRule rule, @Nullable Signature set) {
        this.key = new Key(type, validFrom);
        this.rule = rule;
        this.set = set;
    }

    /** Sets another rule for the same day. */
    void change(TypeRule rule, Signature by) {
        this.rule = rule;
        this.set = by;
    }

    public String type() {
        return key.type();
    }

    public LocalDate validFrom() {
        return key.validFrom();
    }

    public TypeRule rule() {
        return rule;
    }

    public @Nullable Signature set() {
        return set;
    }

    /** A type and the day from which the rule holds. */
    @Embeddable
    public record Key(@Column(name = "type_code") String type, LocalDate validFrom) {}
}
