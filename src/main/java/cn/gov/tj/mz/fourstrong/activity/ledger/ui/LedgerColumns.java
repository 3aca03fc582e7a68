package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerLine;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a ledger says of each record; the same on paper and in files. */
record LedgerColumns(List<TypeName> types, Formats formats) {

    List<ExportColumn<LedgerLine>> all() {
        return List.of(
                column("number", LedgerLine::number),
                column("day", this::day),
                column("type", this::type),
                column("title", line -> line.row().title()),
                column("due", LedgerLine::due),
                column("present", LedgerLine::present),
                column("absent", LedgerLine::absent),
                column("host", line -> line.row().content().minutes().host()),
                column("remark", this::remark));
    }

    /** One day as a day, so that files can be sorted by it; several in words, and what gives none says so. */
    private @Nullable Object day(LedgerLine line) {
        var dates = line.row().dates();
        var start = dates.start();
        if (start == null) {
            var words = dates.periodText();
            return words == null ? I18NProvider.translate("activity.ledger.noDay") : words;
        }
        return dates.end() == null || dates.end().equals(start) ? start : dates.inWords(formats::day);
    }

    private String type(LedgerLine line) {
        return line.row().tags().types().stream()
                .flatMap(code -> types.stream().filter(type -> type.code().equals(code)))
                .map(type -> type.in(formats.locale()))
                .collect(Collectors.joining("、"));
    }

    /** Who did not come and why, and how far the record is where it is not accepted. */
    private String remark(LedgerLine line) {
        var absent = Text.cleanOrEmpty(line.row().content().minutes().absent()).replace("\n", "；");
        var state = line.isAccepted() ? "" : formats.name(line.row().state());
        return Stream.of(absent, state).filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
    }

    private static ExportColumn<LedgerLine> column(String key, Function<LedgerLine, ? extends @Nullable Object> value) {
        return new ExportColumn<>(I18NProvider.translate("activity.ledger." + key), value);
    }
}
