package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file that somebody is about to import. */
@Entity
public class ImportBatch {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String owner;
    private String target;
    private @Nullable String about;
    private String fileName;
    private String layout;
    private boolean finished;
    private Instant begunAt;

    protected ImportBatch() {} // for JPA

    ImportBatch(String owner, ImportRequest request, ImportLayout layout, Instant begunAt) {
        this.id = Uuids.next();
        this.owner = owner;
        this.target = request.target();
        this.about = request.about();
        this.fileName = request.fileName();
        this.layout = SettingsJson.write(layout);
        this.begunAt = begunAt;
    }

    /** Columns of the file are something else now. */
    void match(List<@Nullable String> columns) {
        layout = SettingsJson.write(layout().with(columns));
    }

    /** What of the file was not read. */
    void skip(Skipped skipped) {
        layout = SettingsJson.write(layout().without(skipped));
    }

    /** It was taken over, and nobody needs it any more. */
    void finish() {
        finished = true;
    }

    public UUID id() {
        return id;
    }

    String target() {
        return target;
    }

    public String fileName() {
        return fileName;
    }

    ImportLayout layout() {
        return SettingsJson.read(layout, ImportLayout.class)
                .orElseThrow(() -> new IllegalStateException("Import " + id + " has no layout"));
    }

    /** @param submit whether what is taken over is handed in at once */
    ImportContext context(ImportWords words, boolean submit) {
        var columns =
                layout().columns().stream().filter(column -> column != null).collect(Collectors.toSet());
        return new ImportContext(about, layout().title(), columns, submit, words);
    }
}
