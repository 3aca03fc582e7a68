package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.MinutesRules;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a record must keep to. Markup and formulas are text like any other; lengths count code points. */
final class ActivityRules {

    static final int TITLE = 60;
    static final int SUMMARY = 1000;
    static final int PERIOD = 40;
    static final int NAME = 60;
    static final int UNIT = 10;
    static final int ROWS = 30;

    private static final int FIRST_YEAR = 1949;
    private static final BigDecimal MAX_VALUE = new BigDecimal("99999999999999");

    private final Problems problems = new Problems();
    private final int lastYear;

    private ActivityRules(LocalDate today) {
        this.lastYear = today.getYear() + 1;
    }

    /** What is wrong with a cleaned draft, in the order of the form; {@code known} are the types that can be chosen. */
    static List<Problem> problems(ActivityDraft draft, LocalDate today, Collection<TypeName> known) {
        var rules = new ActivityRules(today);
        rules.text("title", draft.title(), TITLE, true);
        rules.types(draft, known);
        rules.dates(draft, known);
        rules.year("evaluationYear", draft.dates().evaluationYear());
        rules.text("summary", draft.summary(), SUMMARY, false);
        rules.rows("figures", draft.figures(), rules::figure);
        rules.rows("honours", draft.honours(), rules::honour);
        MinutesRules.problems(draft.minutes()).forEach(rules.problems::add);
        return rules.problems.all();
    }

    private void types(ActivityDraft draft, Collection<TypeName> known) {
        var codes = known.stream().map(TypeName::code).toList();
        problems.check(!draft.types().isEmpty(), "types", "activity.problem.types")
                .check(codes.containsAll(draft.types()), "types", "activity.problem.unknownType");
    }

    private void dates(ActivityDraft draft, Collection<TypeName> known) {
        var start = draft.dates().start();
        var end = draft.dates().end();
        var period = draft.dates().periodText();
        date("startDate", start);
        date("endDate", end);
        problems.check(end == null || start != null, "startDate", "activity.problem.startMissing")
                .check(
                        end == null || start == null || !end.isBefore(start),
                        "endDate",
                        "activity.problem.endBeforeStart");
        text("periodText", period, PERIOD, false);
        var needed = known.stream()
                .anyMatch(type -> type.requiresDate() && draft.types().contains(type.code()));
        var dated = start != null || end != null || period != null || draft.undated();
        problems.check(dated || !needed, "startDate", "activity.problem.dateNeeded");
    }

    private void figure(String row, Figure figure) {
        text(row + "label", figure.label(), NAME, true);
        text(row + "unit", figure.unit(), UNIT, false);
        text(row + "periodText", figure.periodText(), PERIOD, false);
        text(row + "asPrinted", figure.asPrinted(), PERIOD, true);
        var amount = figure.amount();
        var fits = amount == null
                || amount.abs().compareTo(MAX_VALUE) <= 0
                        && amount.stripTrailingZeros().scale() <= 4;
        problems.check(fits, row + "amount", "activity.problem.amount");
    }

    private void honour(String row, Honour honour) {
        text(row + "title", honour.title(), NAME, true);
        text(row + "awardedBy", honour.awardedBy(), NAME, false);
        text(row + "years", honour.years(), PERIOD, false);
        if (honour.years() != null) {
            for (var year : honour.years().split("、")) {
                year(row + "years", year.matches("\\d{4}") ? Integer.valueOf(year) : Integer.valueOf(0));
            }
        }
        var quantity = honour.quantity();
        var fits = quantity == null || quantity >= 1 && quantity <= 9999;
        problems.check(fits, row + "quantity", "activity.problem.quantity");
    }

    private <T> void rows(String field, List<T> rows, BiConsumer<String, T> rule) {
        problems.check(rows.size() <= ROWS, field, "activity.problem.rows", ROWS);
        for (var i = 0; i < rows.size(); i++) {
            rule.accept(field + "." + i + ".", rows.get(i));
        }
    }

    private void date(String field, @Nullable LocalDate date) {
        year(field, date == null ? null : date.getYear());
    }

    private void year(String field, @Nullable Integer year) {
        var fits = year == null || year >= FIRST_YEAR && year <= lastYear;
        problems.check(fits, field, "activity.problem.year", String.valueOf(FIRST_YEAR), String.valueOf(lastYear));
    }

    private void text(String field, @Nullable String text, int maxLength, boolean required) {
        var length = Text.length(text);
        problems.check(!required || Text.clean(text) != null, field, "activity.problem.required")
                .check(length <= maxLength, field, "activity.problem.long", maxLength, length)
                .check(!Text.hasControls(text), field, "activity.problem.controls");
    }
}
