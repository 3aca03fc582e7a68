package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people type into the sheet that they see. */
public final class Edits {

    private Edits() {}

    public static Map<UUID, EntryEdit> of(AssessmentSheet sheet, Map<UUID, ScoreEntry> typed) {
        var stored = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.indicator().id(), IndicatorLine::selfEntry));
        return of(indicator -> stored.getOrDefault(indicator, ScoreEntry.NONE), typed);
    }

    public static Map<UUID, EntryEdit> of(ReviewSheet sheet, Map<UUID, ScoreEntry> typed) {
        return of(sheet::entry, typed);
    }

    /** The full marks for every indicator. */
    public static Map<UUID, EntryEdit> full(AssessmentSheet sheet) {
        return of(sheet, points(sheet, line -> line.indicator().fullMarks()));
    }

    /** The full marks for every indicator. */
    public static Map<UUID, EntryEdit> full(ReviewSheet sheet) {
        return of(sheet, points(sheet.assessment(), line -> line.indicator().fullMarks()));
    }

    /** The same points for every indicator. */
    public static Map<UUID, EntryEdit> all(ReviewSheet sheet, String score) {
        return of(sheet, points(sheet.assessment(), _ -> new BigDecimal(score)));
    }

    private static Map<UUID, ScoreEntry> points(AssessmentSheet sheet, Function<IndicatorLine, BigDecimal> score) {
        return sheet.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.indicator().id(), line -> new ScoreEntry(score.apply(line), null)));
    }

    private static Map<UUID, EntryEdit> of(Function<UUID, ScoreEntry> stored, Map<UUID, ScoreEntry> typed) {
        var edits = new HashMap<UUID, EntryEdit>();
        typed.forEach((indicator, entry) -> edits.put(indicator, new EntryEdit(stored.apply(indicator), entry)));
        return edits;
    }
}
