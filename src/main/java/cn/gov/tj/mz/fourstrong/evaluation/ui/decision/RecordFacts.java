package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.joining;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.ui.HonourWords;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record and its honours say of a fact that adds or takes points, so that nobody types it again.
 *
 * @param title that of the record
 * @param documentNo the first document that the record names by its number
 * @param matter what the honour is called
 */
record RecordFacts(
        String title,
        String fact,
        @Nullable LocalDate day,
        @Nullable String documentNo,
        @Nullable String matter) {

    /** Such as 津民发〔2026〕12号, without the word that leads to it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:依据|根据|见|据|按)?([\\p{IsHan}]{1,12}[〔\\[（(]\\d{4}[〕\\]）)]\\s?\\d{1,5}号)");

    static RecordFacts of(ActivityDetails record) {
        var draft = record.draft();
        var honours = draft.honours().stream()
                .map(honour -> HonourWords.inOneLine(honour, draft.dates().periodText()))
                .collect(joining("；"));
        return new RecordFacts(
                draft.title(),
                honours.isEmpty() ? draft.title() : honours,
                draft.dates().start(),
                number(draft),
                draft.honours().stream().map(Honour::title).findFirst().orElse(null));
    }

    private static @Nullable String number(ActivityDraft draft) {
        return Stream.of(draft.title(), draft.summary())
                .filter(Objects::nonNull)
                .flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group(1)))
                .findFirst()
                .orElse(null);
    }
}
