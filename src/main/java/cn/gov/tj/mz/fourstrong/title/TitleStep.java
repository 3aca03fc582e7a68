package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a title, with who, when and why; written once. */
@Entity
@Immutable
class TitleStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Title title;

    @Enumerated(EnumType.STRING)
    private TitleAction action;

    private @Nullable Integer checkYear;
    private LocalDate decidedOn;
    private @Nullable LocalDate improveBy;
    private @Nullable String reason;

    @Embedded
    private Signature by;

    protected TitleStep() {} // for JPA

    private TitleStep(Title title, TitleAction action, LocalDate decidedOn, Signature by) {
        this.id = Uuids.next();
        this.title = title;
        this.action = action;
        this.decidedOn = decidedOn;
        this.by = by;
    }

    /** @param reason only of a title against the advice of the rubric */
    static TitleStep granted(Title title, @Nullable String reason, Signature by) {
        var step = new TitleStep(title, TitleAction.GRANTED, title.grantedOn(), by);
        step.reason = reason;
        return step;
    }

    static TitleStep checked(Title title, Check check, Signature by) {
        var step = new TitleStep(title, check.action(), check.decidedOn(), by);
        step.checkYear = check.year();
        step.improveBy = check.improveBy();
        step.reason = check.reason();
        return step;
    }
}
