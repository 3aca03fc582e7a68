package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a record that the form fills, each as one text, so that two states of a record can be compared. */
public enum DraftPart {
    TITLE(AuditDetail.TITLE, ActivityDraft::title),
    SUMMARY(AuditDetail.SUMMARY, ActivityDraft::summary),
    TYPES(AuditDetail.TYPES, draft -> lines(draft.types(), code -> code)),
    CRITERIA(AuditDetail.CRITERIA, draft -> lines(draft.criteria(), Enum::name)),
    START_DATE(AuditDetail.START_DATE, draft -> text(draft.dates().start())),
    END_DATE(AuditDetail.END_DATE, draft -> text(draft.dates().end())),
    PERIOD_TEXT(AuditDetail.PERIOD_TEXT, draft -> draft.dates().periodText()),
    EVALUATION_YEAR(AuditDetail.EVALUATION_YEAR, draft -> text(draft.dates().evaluationYear())),
    FIGURES(AuditDetail.FIGURES, draft -> lines(draft.figures(), DraftPart::line)),
    HONOURS(AuditDetail.HONOURS, draft -> lines(draft.honours(), DraftPart::line));

    /** Between the cells of one line; no rule lets it into a text. */
    public static final String CELL = "\t";

    private final AuditDetail detail;
    private final Function<ActivityDraft, @Nullable String> text;

    DraftPart(AuditDetail detail, Function<ActivityDraft, @Nullable String> text) {
        this.detail = detail;
        this.text = text;
    }

    /** What differs between two states of a record, in the order of the parts. */
    public static List<ActivityChange> changes(ActivityDraft before, ActivityDraft after) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.text.apply(before), part.text.apply(after)))
                .map(part -> new ActivityChange(part, part.text.apply(before), part.text.apply(after)))
                .toList();
    }

    /** What the audit log calls it. */
    AuditDetail detail() {
        return detail;
    }

    /** The name of its field in the form. */
    public String field() {
        return detail.code();
    }

    private static String line(Figure figure) {
        return cells(
                figure.label(),
                figure.asPrinted(),
                figure.periodText(),
                figure.qualifier(),
                figure.amount(),
                figure.unit());
    }

    private static String line(Honour honour) {
        return cells(
                honour.title(),
                honour.level(),
                honour.awardedBy(),
                honour.years(),
                honour.recipient(),
                honour.quantity());
    }

    /** Constants are kept under the key of their word. */
    private static String cells(@Nullable Object... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .map(value -> value instanceof Enum<?> constant
                        ? constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name()
                        : value.toString())
                .collect(Collectors.joining(CELL));
    }

    private static <T> @Nullable String lines(Collection<T> entries, Function<T, String> line) {
        return entries.isEmpty() ? null : entries.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
