package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The title 四强党支部 of one branch, from grant to withdrawal. A title is not a grade. */
@Entity
public class Title {

    /** Whether the result {@code e} that the held title {@code t} stands on was corrected since the last decision. */
    static final String CORRECTED = "t.holderId is not null and e.progress.current = false";

    /** Whether the next decision should have been made by {@code :today}; a corrected result asks for one at once. */
    static final String DUE = "(t.checkDueOn <= :today or " + CORRECTED + ")";

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID branchId;
    private @Nullable UUID holderId;
    private UUID evaluationId;
    private String cycleCode;
    private String certificate;
    private LocalDate grantedOn;

    @Enumerated(EnumType.STRING)
    private TitleState state = TitleState.VALID;

    private @Nullable LocalDate improveBy;
    private LocalDate decidedOn;
    private @Nullable Integer checkedYear;
    private @Nullable LocalDate checkDueOn;

    protected Title() {} // for JPA

    Title(Basis basis, String certificate, LocalDate grantedOn) {
        this.id = Uuids.next();
        this.branchId = basis.branch();
        this.holderId = basis.branch();
        this.evaluationId = basis.evaluation();
        this.cycleCode = basis.cycle();
        this.certificate = certificate;
        this.grantedOn = grantedOn;
        this.decidedOn = grantedOn;
        this.checkDueOn = grantedOn.plusYears(1);
    }

    /**
     * Takes the outcome of a check; a withdrawn title takes none.
     *
     * @param result the edition of its result that counts on that day
     */
    void decide(Check check, UUID result) {
        if (state == TitleState.WITHDRAWN) {
            throw new Refused("title.withdrawnAlready");
        }
        evaluationId = result;
        checkedYear = check.year();
        decidedOn = check.decidedOn();
        improveBy = check.improveBy();
        state = check.state();
        checkDueOn = check.nextDueOn();
        if (state == TitleState.WITHDRAWN) {
            holderId = null;
        }
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public UUID branchId() {
        return branchId;
    }

    /** The result that it was granted for. */
    public UUID evaluationId() {
        return evaluationId;
    }

    public String certificate() {
        return certificate;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public TitleState state() {
        return state;
    }

    /** The day of the latest decision: the grant, a check, the withdrawal. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The year of the latest check, if there was any. */
    public @Nullable Integer checkedYear() {
        return checkedYear;
    }

    /** When the next decision is due; none after a withdrawal. */
    public @Nullable LocalDate checkDueOn() {
        return checkDueOn;
    }

    /** The final result for which a branch gets a title. */
    record Basis(UUID branch, UUID evaluation, String cycle) {}
}
