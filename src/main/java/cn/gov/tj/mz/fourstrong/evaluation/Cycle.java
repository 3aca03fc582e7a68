package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.standard.Ids;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Refused;
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
    private int version;

    private String code;

    @Enumerated(EnumType.STRING)
    private Period.Kind kind;

    private int evaluationYear;
    private int part;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate selfDueOn;
    private LocalDate reviewDueOn;
    private int minimumAgeMonths;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {} // for JPA

    Cycle(CycleRequest request, Rubric rubric, Instant openedAt) {
        var period = requireNonNull(request.period());
        this.id = Ids.next();
        this.code = period.code();
        this.kind = period.kind();
        this.evaluationYear = period.year();
        this.part = period.part();
        this.startsOn = period.startsOn();
        this.endsOn = period.endsOn();
        this.selfDueOn = requireNonNull(request.selfDueOn());
        this.reviewDueOn = requireNonNull(request.reviewDueOn());
        this.minimumAgeMonths = requireNonNull(request.minimumAgeMonths());
        this.rubric = rubric;
        this.openedAt = openedAt;
        rubric.freeze();
    }

    /** Ends the round; every evaluation in it must have come to its end. */
    void close(long unfinished, Instant now) {
        if (closedAt != null) {
            throw new Refused("evaluation.cycle.closedAlready");
        }
        if (unfinished > 0) {
            throw new Refused("evaluation.cycle.unfinished", unfinished);
        }
        closedAt = now;
    }

    /** Why a branch is not evaluated in this cycle, or null when it is. */
    @Nullable
    Exclusion exclusion(boolean active, @Nullable LocalDate foundedOn) {
        if (!active) {
            return Exclusion.INACTIVE;
        }
        var tooYoung =
                foundedOn != null && foundedOn.plusMonths(minimumAgeMonths).isAfter(endsOn);
        return tooYoung ? Exclusion.TOO_YOUNG : null;
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

    public LocalDate selfDueOn() {
        return selfDueOn;
    }

    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    /** Branches younger than this on the last day of the period are not evaluated; in months. */
    public int minimumAgeMonths() {
        return minimumAgeMonths;
    }

    /** For how many working days results are open to objections. */
    public int publicityDays() {
        return 5;
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
