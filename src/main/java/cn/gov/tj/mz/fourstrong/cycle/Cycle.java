package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of evaluation, 评价周期. Opening it freezes the rubric and the branches as they are that day. */
@Entity
public class Cycle {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String code;

    @Enumerated(EnumType.STRING)
    private Period.Kind kind;

    private int evaluationYear;
    private int part;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Embedded
    private Timetable days;

    private int minimumAgeMonths;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    protected Cycle() {} // for JPA

    Cycle(CyclePlan plan, Rubric rubric, Instant openedAt) {
        this.id = Uuids.next();
        this.code = plan.period().code();
        this.kind = plan.period().kind();
        this.evaluationYear = plan.period().year();
        this.part = plan.period().part();
        this.startsOn = plan.period().startsOn();
        this.endsOn = plan.period().endsOn();
        this.days = new Timetable(plan.schedule());
        this.minimumAgeMonths = plan.minimumAgeMonths();
        this.rubric = rubric;
        this.openedAt = openedAt;
    }

    /** Ends the round; every evaluation in it must have come to its end. */
    void close(long unfinished, Instant now) {
        expectRunning();
        if (unfinished > 0) {
            throw new Refused("cycle.unfinished", unfinished);
        }
        closedAt = now;
    }

    /**
     * Gives a phase more time.
     *
     * @throws Invalid with the field {@code day} unless it is later than before and not after the end of the next phase
     */
    CycleExtension extend(Phase phase, LocalDate day, String reason, Signature by) {
        expectRunning();
        var before = days.due(phase);
        days.extend(phase, day);
        return new CycleExtension(this, phase, before, day, reason, by);
    }

    /** Refuses once it is closed. */
    public void expectRunning() {
        if (closedAt != null) {
            throw new Refused("cycle.closedAlready");
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Period period() {
        return new Period(kind, evaluationYear, part);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** When its phases begin and end. */
    public Timetable days() {
        return days;
    }

    /** Branches younger than this on the last day of the period are not evaluated; in months. */
    public int minimumAgeMonths() {
        return minimumAgeMonths;
    }

    public Rubric rubric() {
        return rubric;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
