package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The columns of a file about parts of evaluations; whose each is, and how far it is, stands first. */
final class PartColumns<P> {

    private final String list;
    private final String cycle;
    private final Rows<SheetPart<P>> rows;
    private final List<ExportColumn<SheetPart<P>>> columns = new ArrayList<>();

    PartColumns(String list, String cycle, Rows<SheetPart<P>> rows) {
        this.list = list;
        this.cycle = cycle;
        this.rows = rows;
        add("unit", row -> row.sheet().subject().unit().then());
        add("branch", row -> row.sheet().subject().name().then());
        add("state", row -> StateLabels.word(row.sheet().status()));
    }

    PartColumns<P> of(String key, Function<P, @Nullable Object> value) {
        return add(key, row -> value.apply(row.part()));
    }

    ExportFile<?> file() {
        return new ExportFile<>(
                I18NProvider.translate("report.files." + list),
                FilterWords.named("cycle", Period.parse(cycle)),
                columns,
                rows,
                Sort.unsorted());
    }

    private PartColumns<P> add(String key, Function<SheetPart<P>, @Nullable Object> value) {
        var formats = Formats.current();
        columns.add(
                new ExportColumn<>(I18NProvider.translate("report." + key), row -> formats.plain(value.apply(row))));
        return this;
    }
}
