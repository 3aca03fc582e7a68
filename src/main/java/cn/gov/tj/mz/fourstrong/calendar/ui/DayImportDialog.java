package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.CalendarImportService;
import cn.gov.tj.mz.fourstrong.calendar.DayImport;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.ImportDialog;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.SkippedNote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the days of a year from a file, as an export of the list writes it. */
final class DayImportDialog {

    private DayImportDialog() {}

    static ImportDialog<DayImport> create(int year, CalendarImportService files, Runnable changed) {
        var reader = new ImportDialog.Reader<DayImport>(
                file -> files.preview(year, file, words()),
                DayImportDialog::outcome,
                column -> text("calendar.days." + column));
        return new ImportDialog<>(
                text("calendar.import", Integer.toString(year)), text("calendar.import.help"), reader, preview -> {
                    files.importDays(preview);
                    changed.run();
                    Notices.success("calendar.imported.done", preview.days().size());
                });
    }

    private static ImportDialog.Outcome outcome(DayImport preview) {
        var what = new Div();
        what.addClassName("fs-day-import");
        what.add(new SkippedNote(preview.skipped()));
        if (preview.faults().isEmpty()) {
            what.add(new Paragraph(text(
                    preview.isUseful() ? "calendar.import.sum" : "calendar.import.same",
                    preview.days().size())));
            var moved = new MovedNote();
            moved.show(preview.moved());
            what.add(moved);
            section(what, "calendar.import.added", preview.added());
            section(what, "calendar.import.changed", preview.changed());
            section(what, "calendar.import.removed", preview.removed());
        }
        return new ImportDialog.Outcome(what, preview.faults(), preview.isUseful());
    }

    private static void section(Div what, String key, List<SpecialDay> days) {
        if (!days.isEmpty()) {
            var list = new UnorderedList();
            days.forEach(day -> list.add(new ListItem(text(
                    "calendar.import.day",
                    Formats.current().dayInText(day.day()),
                    text("calendar.kind." + day.kind()),
                    day.name()))));
            what.add(new H3(text(key, days.size())), list);
        }
    }

    /** What headers and kinds are called in both languages. */
    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var locale : List.of(Formats.current().locale(), Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            CalendarImportService.COLUMNS.forEach(
                    column -> words.putIfAbsent(I18NProvider.translate(locale, "calendar.days." + column), column));
            Arrays.stream(DayKind.values())
                    .forEach(kind ->
                            words.putIfAbsent(I18NProvider.translate(locale, "calendar.kind." + kind), kind.name()));
        }
        return words;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
