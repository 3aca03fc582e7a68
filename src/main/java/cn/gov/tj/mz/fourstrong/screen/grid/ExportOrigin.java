package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportNotes;
import cn.gov.tj.mz.fourstrong.exchange.Exporter;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Where a file is from, in the words of the one who asks: what list, narrowed and sorted how, and by whom and when. */
final class ExportOrigin {

    private final List<ExportNotes.Line> lines = new ArrayList<>();

    private ExportOrigin() {}

    /** The table with what is known of any, unless more is said of it already. */
    static <T> ExportFile<T> noted(ExportFile<T> table) {
        return table.hasNotes()
                ? table
                : table.with(of(table.list(), table.filter()).notes());
    }

    static ExportOrigin of(String list, String filter) {
        var origin = new ExportOrigin();
        origin.say("list", list);
        return origin.say("filter", filter.isEmpty() ? word("note.all") : filter);
    }

    ExportOrigin say(String key, String value) {
        lines.add(new ExportNotes.Line(word("note." + key), value));
        return this;
    }

    ExportNotes notes() {
        var beans = VaadinService.getCurrent().getInstantiator();
        var exporter = beans.getOrCreate(Exporter.class);
        var reach = exporter.reach();
        if (!reach.isEmpty()) {
            say("reach", reach);
        }
        say("by", exporter.person());
        var now = LocalDateTime.ofInstant(beans.getOrCreate(Clock.class).instant(), TimeZones.BUREAU);
        lines.add(new ExportNotes.Line(word("note.at"), now));
        return new ExportNotes(word("note"), lines, word("note.rows"), word("note.sheets"), word("note.cut"));
    }

    private static String word(String key) {
        return I18NProvider.translate("screen.export." + key);
    }
}
