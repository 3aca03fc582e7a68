package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.exchange.ExportEvent;
import cn.gov.tj.mz.fourstrong.paper.word.WordTemplate;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a paper says into its template. What is read to be said was read within the caller's scope. */
@Service
@ForBusiness
@Transactional
public class WordService {

    private final PaperTemplates templates;
    private final PaperWords words;
    private final Caller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    WordService(
            PaperTemplates templates,
            PaperWords words,
            Caller caller,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${fourstrong.demo}") boolean demo) {
        this.templates = templates;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
        this.demo = demo;
    }

    /**
     * A Word file; that it was made goes to the audit log.
     *
     * @param name what it is called there
     */
    public byte[] word(PaperForm form, PaperContent content, String name, Locale locale) {
        var said = content.with(PaperForm.SOURCE, source(locale));
        var names = words.names(form);
        var file = WordTemplate.of(templates.file(form, locale))
                .fill(
                        called -> table(names.get(called)),
                        called -> text(form, said, names.get(called)),
                        table -> rows(form, said, names, table));
        var rows = said.tables().values().stream().mapToLong(List::size).sum();
        events.publishEvent(new ExportEvent(name, "", List.of("Word"), rows, true));
        return file;
    }

    private String source(Locale locale) {
        return words.of(
                locale,
                demo ? "paper.source.demo" : "paper.source",
                caller.name(),
                new Formats(locale).day(clock.instant()));
    }

    private static @Nullable String table(@Nullable String field) {
        return field == null || !field.contains(".") ? null : field.substring(0, field.indexOf('.'));
    }

    private static @Nullable String text(PaperForm form, PaperContent said, @Nullable String field) {
        return field == null || !form.fields().contains(field) ? null : said.text(field);
    }

    private static List<WordTemplate.Row> rows(
            PaperForm form, PaperContent said, Map<String, String> names, String table) {
        var columns = form.tables().stream()
                .filter(one -> one.code().equals(table))
                .flatMap(one -> one.columns().stream())
                .map(column -> table + "." + column.code())
                .toList();
        return said.rows(table).stream()
                .map(row -> {
                    var values = new HashMap<String, String>();
                    for (var place = 0; place < columns.size(); place++) {
                        values.put(columns.get(place), row.get(place));
                    }
                    return (WordTemplate.Row) name -> values.get(names.get(name));
                })
                .toList();
    }
}
