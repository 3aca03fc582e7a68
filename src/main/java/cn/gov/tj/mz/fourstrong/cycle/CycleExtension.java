package cn.gov.tj.mz.fourstrong.cycle;

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

/** That a phase of a cycle got a later last day: who, when and why. */
@Entity
class CycleExtension {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;

    @Embedded
    private Signature by;

    protected CycleExtension() {} // for JPA

    CycleExtension(Cycle cycle, Phase phase, LocalDate before, LocalDate after, String reason, Signature by) {
        this.id = Uuids.next();
        this.cycle = cycle;
        this.phase = phase;
        this.fromDay = before;
        this.toDay = after;
        this.reason = reason;
        this.by = by;
    }

    LocalDate before() {
        return fromDay;
    }
}
