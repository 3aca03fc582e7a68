package cn.gov.tj.mz.fourstrong.activity.ledger;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a branch recorded of a quarter.
 *
 * @param lines in the order of days; after them those of the year that give no day
 */
public record Ledger(BranchName branch, Period quarter, List<LedgerLine> lines) {

    public Ledger {
        lines = List.copyOf(lines);
    }

    /** How many of the quarter's own are accepted. */
    public long accepted() {
        return dated()
                - lines.stream()
                        .filter(line -> line.isDated() && !line.isAccepted())
                        .count();
    }

    /** How many have a day in the quarter. */
    public long dated() {
        return lines.stream().filter(LedgerLine::isDated).count();
    }

    /** How many of the year give no day, so that nobody knows whether they belong here. */
    public long undated() {
        return lines.size() - dated();
    }

    /** The sum of a number over those that have a day and that number; nothing where none has it. */
    public @Nullable Integer sum(Function<LedgerLine, @Nullable Integer> number) {
        return lines.stream()
                .filter(LedgerLine::isDated)
                .map(number)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }
}
