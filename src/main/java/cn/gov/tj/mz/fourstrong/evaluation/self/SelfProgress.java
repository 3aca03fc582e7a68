package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a branch came with its self-assessment in one cycle.
 *
 * @param due the last day for it
 * @param lines the indicators, in their order
 */
public record SelfProgress(String cycle, LocalDate due, List<Line> lines) {

    public Period period() {
        return Period.parse(cycle);
    }

    public Tally tally() {
        return tally(lines);
    }

    public Tally tally(Criterion criterion) {
        return tally(under(criterion));
    }

    public BigDecimal fullMarks(Criterion criterion) {
        return Scoring.sum(under(criterion).stream()
                .<@Nullable BigDecimal>map(Line::fullMarks)
                .toList());
    }

    /** The code of the first indicator without a score. */
    public Optional<String> firstOpen() {
        return lines.stream()
                .filter(line -> line.score() == null)
                .map(Line::indicator)
                .findFirst();
    }

    private List<Line> under(Criterion criterion) {
        return lines.stream().filter(line -> line.criterion() == criterion).toList();
    }

    private static Tally tally(List<Line> lines) {
        return Tally.of(lines.stream().map(Line::score).toList());
    }

    /** One indicator with what the branch gave itself so far. */
    public record Line(
            String cycle,
            LocalDate due,
            String indicator,
            Criterion criterion,
            BigDecimal fullMarks,
            @Nullable BigDecimal score) {}
}
