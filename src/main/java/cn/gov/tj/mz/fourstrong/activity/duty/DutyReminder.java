package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a branch was asked to do what is due soon or overdue, at most once a day. */
@Entity
class DutyReminder {

    @Id
    private UUID id;

    private UUID branchId;
    private String typeCode;
    private LocalDate period;
    private LocalDate sentOn;

    @Embedded
    private Signature by;

    protected DutyReminder() {} // for JPA

    DutyReminder(UUID branch, Duty duty, LocalDate sentOn, Signature by) {
        this.id = Uuids.next();
        this.branchId = branch;
        this.typeCode = duty.type();
        this.period = duty.period().first();
        this.sentOn = sentOn;
        this.by = by;
    }
}
