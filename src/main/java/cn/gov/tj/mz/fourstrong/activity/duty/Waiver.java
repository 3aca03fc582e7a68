package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a branch need not do something in one period: asked for with a reason, and confirmed where the rule says so. */
@Entity
public class Waiver {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID branchId;
    private String typeCode;
    private LocalDate period;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "asked_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Signature asked;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decided_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private @Nullable Signature decided;

    private @Nullable String answer;

    protected Waiver() {} // for JPA

    /** @param confirmed whether it holds at once, since nobody has to confirm it */
    Waiver(Duty duty, UUID branch, String reason, boolean confirmed, Signature by) {
        this.id = Uuids.next();
        this.branchId = branch;
        this.typeCode = duty.type();
        this.period = duty.period().first();
        this.state = State.TAKEN_BACK;
        ask(reason, confirmed, by);
    }

    /** Asks again after a refusal, or after it was taken back. */
    final void ask(String reason, boolean confirmed, Signature by) {
        expect(state == State.REFUSED || state == State.TAKEN_BACK);
        this.state = confirmed ? State.CONFIRMED : State.ASKED;
        this.reason = reason;
        this.asked = by;
        this.decided = null;
        this.answer = null;
    }

    void confirm(Signature by) {
        expect(state == State.ASKED);
        state = State.CONFIRMED;
        decided = by;
    }

    void refuse(String answer, Signature by) {
        expect(state == State.ASKED);
        state = State.REFUSED;
        decided = by;
        this.answer = answer;
    }

    /** The branch will do it after all. */
    void takeBack() {
        expect(state == State.ASKED || state == State.CONFIRMED);
        state = State.TAKEN_BACK;
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public UUID branch() {
        return branchId;
    }

    public WaiverNote note() {
        var decision = decided == null ? null : new WaiverNote.Decision(decided, answer);
        return new WaiverNote(id, version, branchId, typeCode, period, state, reason, asked, decision);
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new Refused("duty.waiver.decided");
        }
    }

    /** How far it came. */
    public enum State {
        ASKED,
        CONFIRMED,
        REFUSED,
        TAKEN_BACK
    }
}
