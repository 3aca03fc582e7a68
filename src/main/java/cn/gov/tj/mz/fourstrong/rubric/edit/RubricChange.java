package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in the history of a rubric: a field that changed, or an action as a whole. */
@Entity
public class RubricChange {

    @Id
    private UUID id;

    private UUID rubricId;

    @Embedded
    private Signature by;

    @Enumerated(EnumType.STRING)
    private RubricAction action;

    @Enumerated(EnumType.STRING)
    private @Nullable RubricSection section;

    private @Nullable String code;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private @Nullable RubricField field;

    @Column(name = "before_text")
    private @Nullable String from;

    @Column(name = "after_text")
    private @Nullable String to;

    protected RubricChange() {} // for JPA

    RubricChange(UUID rubricId, RubricAction action, @Nullable String words, Signature by) {
        this.id = Uuids.next();
        this.rubricId = rubricId;
        this.action = action;
        this.to = words;
        this.by = by;
    }

    RubricChange of(Difference difference) {
        section = difference.section();
        code = difference.code();
        name = difference.name();
        field = difference.field();
        from = difference.from();
        to = difference.to();
        return this;
    }
}
