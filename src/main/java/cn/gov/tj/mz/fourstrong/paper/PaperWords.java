package cn.gov.tj.mz.fourstrong.paper;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What fields are called in templates: in both languages, so that a template does not depend on who fills it. */
@Component
public class PaperWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final I18NProvider texts;

    PaperWords(I18NProvider texts) {
        this.texts = texts;
    }

    public String of(Locale locale, String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    /** A field that has one value. */
    public String field(Locale locale, String field) {
        return of(locale, "paper.field." + field);
    }

    public String column(Locale locale, PaperPart.Column column) {
        return of(locale, "paper.column." + column.code());
    }

    /** The name of a column in templates: that of its table, a dot, its own. */
    public String column(Locale locale, PaperPart.Table table, PaperPart.Column column) {
        return of(locale, "paper.table." + table.code()) + "." + column(locale, column);
    }

    /** Every name that a template of this kind may use, and the field or {@code table.column} that is meant. */
    public Map<String, String> names(PaperForm form) {
        var names = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(locale -> names.putAll(names(form, locale)));
        return names;
    }

    /** Those of one language, in the order of the sheet. */
    Map<String, String> names(PaperForm form, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> names.put(field(locale, field), field));
        form.tables()
                .forEach(table -> table.columns()
                        .forEach(column ->
                                names.put(column(locale, table, column), table.code() + "." + column.code())));
        return names;
    }
}
