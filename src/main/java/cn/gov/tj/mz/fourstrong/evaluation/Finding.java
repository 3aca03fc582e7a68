package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A fact found about a branch that adds points, takes points or vetoes, signed by who decided upon it. */
@Entity
public class Finding {

    /** Whether {@code f} makes part of the result. */
    public static final String COUNTS = "f.withdrawal.at is null";

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private AdjustmentRule rule;

    private String fact;
    private LocalDate happenedOn;
    private @Nullable String documentNo;
    private @Nullable String matter;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private Signature recorded;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @ElementCollection
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "activity_id")
    @BatchSize(size = 100)
    private Set<UUID> evidence = new HashSet<>();

    protected Finding() {} // for JPA

    public Finding(Evaluation evaluation, AdjustmentRule rule, FindingEntry entry, Signature by) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.rule = rule;
        this.fact = entry.fact();
        this.happenedOn = requireNonNull(entry.happenedOn());
        this.documentNo = entry.documentNo();
        this.matter = entry.matter();
        this.evidence.addAll(entry.activities());
        this.recorded = by;
    }

    /** The same for a correction, signed as it was. */
    public Finding copiedTo(Evaluation correction) {
        return new Finding(correction, rule, content(), recorded);
    }

    public void withdraw(String reason, Signature by) {
        if (withdrawal != null) {
            throw new Refused("evaluation.finding.withdrawnAlready");
        }
        withdrawal = new Withdrawal(by.at(), by.name(), reason);
    }

    public UUID id() {
        return id;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public AdjustmentRule rule() {
        return rule;
    }

    /** What was found, as it was entered. */
    public FindingEntry content() {
        return new FindingEntry(rule.code(), fact, happenedOn, documentNo, matter, evidence);
    }

    public Signature recorded() {
        return recorded;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** The same as {@link #COUNTS}. */
    public boolean counts() {
        return withdrawal == null;
    }

    Outcome.Entry entry() {
        return new Outcome.Entry(id, rule.code(), matter);
    }
}
