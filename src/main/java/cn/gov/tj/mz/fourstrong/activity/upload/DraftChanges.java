package cn.gov.tj.mz.fourstrong.activity.upload;

import static cn.gov.tj.mz.fourstrong.activity.upload.Columns.*;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.imports.ImportChanges;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line would write over in a record, in the words of the screen. */
record DraftChanges(ImportWords words) {

    List<Problem> between(ActivityDraft before, ActivityDraft after) {
        var changes = new ImportChanges();
        compareMatter(changes, before, after);
        compareMinutes(changes, before, after);
        return changes.notes();
    }

    private void compareMatter(ImportChanges changes, ActivityDraft before, ActivityDraft after) {
        changes.compare(TITLE, before.title(), after.title())
                .compare(SUMMARY, before.summary(), after.summary())
                .compare(TYPES, shown(TYPES, before.types()), shown(TYPES, after.types()))
                .compare(CRITERIA, criteria(before), criteria(after))
                .compare(DATE, day(before), day(after))
                .compare(YEAR, year(before), year(after))
                .compare(FIGURES, FigureCell.text(before.figures()), FigureCell.text(after.figures()))
                .compare(HONOURS, honours(before), honours(after));
    }

    private static void compareMinutes(ImportChanges changes, ActivityDraft before, ActivityDraft after) {
        var was = before.minutes();
        var is = after.minutes();
        changes.compare(PLACE, was.place(), is.place())
                .compare(HOST, was.host(), is.host())
                .compare(RECORDER, was.recorder(), is.recorder())
                .compare(DUE, was.due(), is.due())
                .compare(PRESENT, was.present(), is.present())
                .compare(ABSENT, was.absent(), is.absent())
                .compare(AGENDA, was.agenda(), is.agenda())
                .compare(DECISIONS, was.decisions(), is.decisions())
                .compare(VOTES, was.votes(), is.votes());
    }

    private static String day(ActivityDraft draft) {
        return Objects.requireNonNullElse(draft.dates().inWords(String::valueOf), "");
    }

    /** As text, which is not grouped by thousands. */
    private static String year(ActivityDraft draft) {
        return Objects.toString(draft.dates().evaluationYear(), "");
    }

    private String criteria(ActivityDraft draft) {
        return shown(CRITERIA, draft.criteria().stream().map(Enum::name).toList());
    }

    private String shown(String column, Collection<String> meanings) {
        return meanings.stream().map(meaning -> words.shown(column, meaning)).collect(Collectors.joining("、"));
    }

    private String honours(ActivityDraft draft) {
        return draft.honours().stream().map(this::honour).collect(Collectors.joining("、"));
    }

    private String honour(Honour honour) {
        return Stream.of(
                        honour.title(),
                        words.shown(HonourCell.LEVEL, honour.level().name()),
                        honour.awardedBy(),
                        honour.years(),
                        words.shown(HonourCell.RECIPIENT, honour.recipient().name()),
                        honour.quantity())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
