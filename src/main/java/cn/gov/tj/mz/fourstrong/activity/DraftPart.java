package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a record that the form fills, each as one text, so that two states of a record can be compared. The
 * history stores the names of the parts and these texts, so both stay as they are.
 */
public enum DraftPart {
    TITLE("title", ActivityDraft::title),
    SUMMARY("summary", ActivityDraft::summary),
    TYPES("types", draft -> lines(draft.types(), code -> code)),
    CRITERIA("criteria", draft -> lines(draft.criteria(), Enum::name)),
    START_DATE("startDate", draft -> text(draft.dates().start())),
    END_DATE("endDate", draft -> text(draft.dates().end())),
    PERIOD_TEXT("periodText", draft -> draft.dates().periodText()),
    EVALUATION_YEAR("evaluationYear", draft -> text(draft.dates().evaluationYear())),
    FIGURES("figures", draft -> lines(draft.figures(), DraftPart::line)),
    HONOURS("honours", draft -> lines(draft.honours(), DraftPart::line)),
    MINUTES_PLACE("minutes.place", minutes(Minutes::place)),
    MINUTES_HOST("minutes.host", minutes(Minutes::host)),
    MINUTES_RECORDER("minutes.recorder", minutes(Minutes::recorder)),
    MINUTES_DUE("minutes.due", minutes(Minutes::due)),
    MINUTES_PRESENT("minutes.present", minutes(Minutes::present)),
    MINUTES_ABSENT("minutes.absent", minutes(Minutes::absent)),
    MINUTES_AGENDA("minutes.agenda", minutes(Minutes::agenda)),
    MINUTES_DECISIONS("minutes.decisions", minutes(Minutes::decisions)),
    MINUTES_VOTES("minutes.votes", minutes(Minutes::votes));

    /** Between the cells of one line; no rule lets it into a text. */
    public static final String CELL = "\t";

    private final String field;
    private final Function<ActivityDraft, @Nullable String> text;

    DraftPart(String field, Function<ActivityDraft, @Nullable String> text) {
        this.field = field;
        this.text = text;
    }

    /** What differs between two states of a record, in the order of the parts. */
    public static List<ActivityChange> changes(ActivityDraft before, ActivityDraft after) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.text.apply(before), part.text.apply(after)))
                .map(part -> new ActivityChange(part, part.text.apply(before), part.text.apply(after)))
                .toList();
    }

    /** The key of its word. */
    public String key() {
        return "activity.field." + field;
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

    private static Function<ActivityDraft, @Nullable String> minutes(Function<Minutes, @Nullable Object> part) {
        return draft -> text(part.apply(draft.minutes()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
