package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is scored under a criterion: its full marks and the rule by which points are given. */
@Entity
public class Indicator extends RubricPart<IndicatorEntry> {

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    private BigDecimal fullMarks;
    private String ruleZh;
    private String evidenceZh;
    private String countedTypes;

    @Column(name = "points_per_missing")
    private @Nullable BigDecimal perMissing;

    protected Indicator() {} // for JPA

    Indicator(Rubric rubric, IndicatorEntry entry) {
        super(rubric, entry);
    }

    @Override
    final void rewrite(IndicatorEntry entry) {
        criterion = requireNonNull(entry.criterion());
        fullMarks = Scoring.round(requireNonNull(entry.fullMarks()));
        ruleZh = entry.rule();
        evidenceZh = entry.evidence();
        countedTypes = entry.joinedTypes();
        perMissing = entry.perMissing();
    }

    public Criterion criterion() {
        return criterion;
    }

    public BigDecimal fullMarks() {
        return fullMarks;
    }

    IndicatorEntry entry() {
        return new IndicatorEntry(
                criterion,
                code(),
                name().zh(),
                name().ownEn(),
                fullMarks,
                ruleZh,
                evidenceZh,
                countedTypes(),
                perMissing);
    }

    /** To be read; the bureau's rules are written in Chinese only. */
    public IndicatorRow row() {
        return new IndicatorRow(id(), criterion, code(), name(), fullMarks, ruleZh, evidenceZh, countedTypes());
    }

    /** Codes of the activity types that are counted for it; none when nothing can be counted. */
    public List<String> countedTypes() {
        return IndicatorEntry.types(countedTypes);
    }

    /** What each missing activity costs. */
    public @Nullable BigDecimal perMissing() {
        return perMissing;
    }
}
