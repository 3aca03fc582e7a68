package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One line of the file, and what it would do. */
@Entity
public class ImportLine {

    private static final int SUBJECT = 100;
    private static final String NOTHING = "{\"faults\":[],\"notes\":[],\"offers\":[]}";

    @EmbeddedId
    private Key id;

    private String content;

    @Transient
    private @Nullable Content read;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.PASSED_OVER;

    private String subject = "";
    private String remarks = NOTHING;

    protected ImportLine() {} // for JPA

    ImportLine(UUID batch, TableRow row) {
        this.id = new Key(batch, row.number());
        write(new Content(row.cells(), row.errors(), Map.of()));
    }

    int number() {
        return id.number();
    }

    ImportStatus status() {
        return status;
    }

    /** What its columns say, mended where it was. */
    TableLine cells(ImportLayout layout) {
        var read = read();
        var cells = new HashMap<String, String>();
        var errors = new HashSet<String>();
        for (var place = 0; place < Math.min(read.cells.size(), layout.columns().size()); place++) {
            var column = layout.columns().get(place);
            if (column != null) {
                cells.put(column, Text.cleanOrEmpty(read.cells.get(place)));
                if (read.errors.contains(place) && !read.mended.containsKey(column)) {
                    errors.add(column);
                }
            }
        }
        cells.putAll(read.mended);
        return new TableLine(number(), cells, errors);
    }

    /** What stands in the file, column by column, mended where it was. */
    List<String> fileCells(ImportLayout layout) {
        var read = read();
        return IntStream.range(0, layout.headings().size())
                .mapToObj(place -> {
                    var raw = place < read.cells.size() ? read.cells.get(place) : "";
                    var column = layout.columns().get(place);
                    return column == null ? raw : read.mended.getOrDefault(column, raw);
                })
                .toList();
    }

    /** What stands in the file. */
    List<String> raw() {
        return read().cells;
    }

    String inOneLine() {
        return raw().stream()
                .map(Text::cleanOrEmpty)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    void mend(String column, String text) {
        var read = read();
        var mended = new HashMap<>(read.mended);
        mended.put(column, Text.cleanOrEmpty(text));
        write(new Content(read.cells, read.errors, mended));
    }

    void take(ImportVerdict verdict) {
        status = verdict.status();
        subject = Text.shortened(verdict.subject(), SUBJECT);
        remarks = verdict.remarks().equals(ImportRemarks.NONE) ? NOTHING : SettingsJson.write(verdict.remarks());
    }

    /** Whether people saw that it would do this, and what it would write over. */
    boolean says(ImportVerdict verdict) {
        return status == verdict.status()
                && ImportChanges.among(remarks().notes())
                        .equals(ImportChanges.among(verdict.remarks().notes()));
    }

    ImportRow row(ImportLayout layout) {
        return new ImportRow(number(), status, subject, cells(layout).cells(), remarks());
    }

    private ImportRemarks remarks() {
        return SettingsJson.read(remarks, ImportRemarks.class).orElse(ImportRemarks.NONE);
    }

    /** Read once, because each line is asked several times. */
    private Content read() {
        var known = read;
        if (known == null) {
            known = SettingsJson.read(content, Content.class)
                    .orElseThrow(() -> new IllegalStateException("Line " + id + " cannot be read"));
            read = known;
        }
        return known;
    }

    private void write(Content changed) {
        read = changed;
        content = SettingsJson.write(changed);
    }

    @Embeddable
    record Key(UUID batchId, int number) {}

    private record Content(List<String> cells, Set<Integer> errors, Map<String, String> mended) {}
}
