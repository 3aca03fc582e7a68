package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft holds, in words. */
record DraftTexts(TypeNames types) {

    /** Each part under the key of its label, in the order of the form; null where nothing stands. */
    Map<String, @Nullable String> of(ActivityDraft draft) {
        var formats = Formats.current();
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("title", draft.title());
        texts.put("types", list(types.of(draft.types())));
        texts.put("criteria", list(draft.criteria().stream().map(formats::name).toList()));
        texts.put("when", when(draft));
        texts.put("evaluationYear", draft.evaluationYear() == null ? null : String.valueOf(draft.evaluationYear()));
        texts.put("summary", draft.summary());
        texts.put(
                "figures",
                list(draft.figures().stream()
                        .map(it -> it.label() + " " + it.asPrinted())
                        .toList()));
        texts.put(
                "honours",
                list(draft.honours().stream()
                        .map(it -> it.title() + " " + about(it))
                        .toList()));
        return texts;
    }

    /** The days, or the period in words; null when there is neither. */
    @Nullable
    String when(ActivityDraft draft) {
        var formats = Formats.current();
        if (draft.startDate() == null) {
            return draft.periodText();
        }
        var start = formats.dayInText(draft.startDate());
        var end = draft.endDate();
        return end == null || end.equals(draft.startDate()) ? start : start + " – " + formats.dayInText(end);
    }

    /** Level, giver, years, receiver and number of an honour. */
    static String about(Honour honour) {
        var formats = Formats.current();
        return Stream.of(
                        honour.level() == Honour.Level.UNKNOWN ? null : formats.name(honour.level()),
                        honour.awardedBy(),
                        honour.years(),
                        formats.name(honour.recipient()),
                        honour.quantity() == null ? null : "× " + honour.quantity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String list(List<String> parts) {
        return parts.isEmpty() ? null : String.join("、", parts);
    }
}
