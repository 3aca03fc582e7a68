package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.paper.word.WordSheet;
import java.util.List;
import java.util.Locale;

/** The template of a kind of paper as long as nobody brought another: its parts from top to bottom, in one language. */
record DefaultTemplate(PaperWords words, Locale locale) {

    byte[] of(PaperForm form) {
        var sheet = new WordSheet(form.wide());
        form.parts().forEach(part -> draw(sheet, part));
        return sheet.paragraph("FsSource", field(PaperForm.SOURCE)).bytes();
    }

    private void draw(WordSheet sheet, PaperPart part) {
        switch (part) {
            case PaperPart.Title title -> sheet.paragraph("FsTitle", field(title.field()));
            case PaperPart.Subtitle subtitle -> sheet.paragraph("FsSubtitle", field(subtitle.field()));
            case PaperPart.Text text -> sheet.paragraph("FsBody", field(text.field()));
            case PaperPart.Fixed fixed -> sheet.paragraph("FsBody", words.of(locale, fixed.key()));
            case PaperPart.Heading heading -> sheet.paragraph("FsHeading", words.of(locale, heading.key()));
            case PaperPart.Lines lines ->
                sheet.lines(
                        lines.fields().stream()
                                .map(field -> words.field(locale, field))
                                .toList(),
                        lines.fields().stream().map(this::field).toList());
            case PaperPart.Table table -> draw(sheet, table);
            case PaperPart.Signatures signatures ->
                signatures.keys().forEach(key -> sheet.paragraph("FsSign", words.of(locale, key)));
        }
    }

    private void draw(WordSheet sheet, PaperPart.Table table) {
        List<PaperPart.Column> columns = table.columns();
        sheet.table(
                columns.stream().map(PaperPart.Column::width).toList(),
                columns.stream().map(column -> words.column(locale, column)).toList(),
                columns.stream()
                        .map(column -> braced(words.column(locale, table, column)))
                        .toList());
    }

    private String field(String field) {
        return braced(words.field(locale, field));
    }

    /** As people write it into a template. */
    static String braced(String name) {
        return "{{" + name + "}}";
    }
}
