package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.TemplateFile;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be imported, in words. Its name begins the keys of its texts: {@code <name>.title}, {@code <name>.help},
 * {@code <name>.column.<column>} for headings, the one that is shown first and the others behind bars.
 *
 * @param target see {@code ImportTarget}
 * @param about see {@code ImportContext}
 * @param words what is added to them are values; headings come from the texts
 * @param examples what a column may have, for a template
 * @param finish asks whether what is taken over is handed in at once; null where that says nothing
 */
public record ImportForm(
        String name,
        String target,
        @Nullable String about,
        List<ImportColumn> columns,
        ImportWords words,
        Map<String, String> examples,
        @Nullable String finish) {

    /** Languages in which headings and values are read, the one of the person first. */
    public static List<Locale> languages() {
        return Stream.of(Formats.current().locale(), Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .toList();
    }

    public ImportForm {
        for (var locale : languages()) {
            for (var column : columns) {
                headings(locale, name, column.key()).forEach(heading -> words.column(column.key(), heading));
            }
        }
    }

    /** What a column is called. */
    String title(String column) {
        return headings(Formats.current().locale(), name, column).getFirst();
    }

    String text(String key) {
        return I18NProvider.translate(name + "." + key);
    }

    /** A table to fill in. */
    TemplateFile template(ExportFormat format) {
        var labels = new TemplateFile.Labels(
                I18NProvider.translate("imports.template.column"),
                I18NProvider.translate("imports.template.example"),
                I18NProvider.translate("imports.template.choices"));
        return new TemplateFile(
                I18NProvider.translate("imports.template.file", text("title")),
                I18NProvider.translate("imports.template.guide"),
                labels,
                columns.stream().map(this::templateColumn).toList(),
                format);
    }

    private TemplateFile.Column templateColumn(ImportColumn column) {
        return new TemplateFile.Column(
                title(column.key()), examples.getOrDefault(column.key(), ""), words.allowed(column.key()));
    }

    private static List<String> headings(Locale locale, String name, String column) {
        return Arrays.asList(
                I18NProvider.translate(locale, name + ".column." + column).split("\\|"));
    }
}
