package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvLine;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the optional file of settings says; without it, and for what it does not name, the usual holds. */
final class RubricSettings {

    /** The settings by the fields of a draft. */
    static final Map<String, String> NAMES = Map.of(
            "topQuota", "top_quota_percent",
            "spreadLimit", "spread_limit",
            "minimumAgeMonths", "minimum_age_months");

    private final @Nullable UploadedTable table;
    private final Consumer<FileFault> faults;

    RubricSettings(@Nullable UploadedTable table, Consumer<FileFault> faults) {
        this.table = table;
        this.faults = faults;
    }

    @Nullable
    Integer topQuota() {
        return whole("topQuota", Limits.USUAL.topQuota());
    }

    @Nullable
    Integer minimumAgeMonths() {
        return whole("minimumAgeMonths", Limits.USUAL.minimumAgeMonths());
    }

    @Nullable
    BigDecimal spreadLimit() {
        return number("spreadLimit", Limits.USUAL.spreadLimit());
    }

    private @Nullable Integer whole(String field, @Nullable Integer usual) {
        var number = number(field, usual == null ? null : BigDecimal.valueOf(usual));
        if (number == null || number.stripTrailingZeros().scale() <= 0) {
            return number == null ? null : number.intValue();
        }
        var given = line(field);
        if (table != null && given.isPresent()) {
            faults.accept(table.fault(given.get(), "value", "rubric.import.whole"));
        }
        return usual;
    }

    private @Nullable BigDecimal number(String field, @Nullable BigDecimal usual) {
        var given = line(field);
        return table == null || given.isEmpty() ? usual : table.number(given.get(), "value", faults);
    }

    private Optional<CsvLine> line(String field) {
        return table == null
                ? Optional.empty()
                : table.lines().stream()
                        .filter(line -> line.cell("setting").equals(NAMES.get(field)))
                        .findFirst();
    }
}
