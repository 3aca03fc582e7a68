package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.exchange.ExportArchive;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.MoreMenu;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportDownload;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything about a cycle in one archive, from whichever features have lists about it. */
final class CycleArchive extends Composite<ExportDownload> {

    private final transient List<CycleFiles> sources;
    private final transient Supplier<String> cycle;

    CycleArchive(List<CycleFiles> sources, Supplier<String> cycle) {
        this.sources = sources;
        this.cycle = cycle;
    }

    MoreMenu offerIn(MoreMenu menu) {
        for (var format : ExportFormat.values()) {
            menu.offer("supervision.archive." + format, () -> getContent().start(archive(format)));
        }
        return menu;
    }

    ExportArchive archive(ExportFormat format) {
        var code = cycle.get();
        var period = Period.parse(code);
        var files = new ArrayList<ExportFile<?>>();
        sources.forEach(source -> files.addAll(source.ofCycle(code)));
        return new ExportArchive(
                getTranslation("supervision.archive.file", Formats.current().period(period)),
                FilterWords.named("cycle", period),
                files,
                format);
    }
}
