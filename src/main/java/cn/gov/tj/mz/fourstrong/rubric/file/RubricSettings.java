package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.rubric.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the optional file of settings says; without it, and for what it does not name, the usual holds. */
record RubricSettings(List<Cells> rows) {

    /** The settings by the fields of a draft. */
    static final Map<String, String> NAMES = Map.of(
            "topQuota", "top_quota_percent",
            "spreadLimit", "spread_limit",
            "minimumAgeMonths", "minimum_age_months");

    private static final String VALUE = "value";

    Limits limits(@Nullable BigDecimal bonusCap, @Nullable BigDecimal deductionCap) {
        var spreadLimit = row("spreadLimit");
        return new Limits(
                bonusCap,
                deductionCap,
                whole("topQuota", Limits.USUAL.topQuota()),
                spreadLimit.isEmpty()
                        ? Limits.USUAL.spreadLimit()
                        : spreadLimit.get().number(VALUE),
                whole("minimumAgeMonths", Limits.USUAL.minimumAgeMonths()));
    }

    private @Nullable Integer whole(String field, @Nullable Integer usual) {
        var row = row(field);
        if (row.isEmpty()) {
            return usual;
        }
        var number = row.get().number(VALUE);
        if (number == null) {
            return null;
        }
        var isWhole = number.stripTrailingZeros().scale() <= 0;
        row.get().check(isWhole, VALUE, "rubric.import.whole");
        return isWhole ? Integer.valueOf(number.intValue()) : usual;
    }

    private Optional<Cells> row(String field) {
        return rows.stream()
                .filter(row -> row.text("setting").equals(NAMES.get(field)))
                .findFirst();
    }
}
