package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.rubric.edit.DraftRules;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rubrics as files: the tables of one in an archive, and back again as a new rubric, all or nothing. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class RubricFileService {

    private final RubricRepository rubrics;
    private final RubricCreationService creation;
    private final DraftRules rules;
    private final ListExport csv;

    RubricFileService(RubricRepository rubrics, RubricCreationService creation, DraftRules rules, ListExport csv) {
        this.rubrics = rubrics;
        this.creation = creation;
        this.rules = rules;
        this.csv = csv;
    }

    /** What the files would make; archives are opened, and nothing is kept. */
    public ImportedRubric preview(String name, List<UploadedFile> files) {
        return RubricReader.read(
                name, files.stream().flatMap(file -> file.extract().stream()).toList(), rules::check);
    }

    /**
     * Makes a rubric of the files.
     *
     * @throws Invalid when any cell is faulty or the name is taken; nothing was made
     */
    @Transactional
    public UUID importFiles(String name, List<UploadedFile> files) {
        var imported = preview(name, files);
        Invalid.throwIfAny(imported.faults().stream().map(FileFault::problem).toList());
        return creation.importDraft(imported.draft());
    }

    /** Writes an archive with a file for each {@link RubricTable}. */
    public void write(UUID id, OutputStream out) throws IOException {
        var rubric = rubrics.findById(id).orElseThrow(() -> new NotFound(Rubric.class, id));
        var draft = RubricDraft.of(rubric);
        try (var archive = new ZipOutputStream(out)) {
            for (var table : RubricTable.values()) {
                archive.putNextEntry(new ZipEntry(table.file() + ".csv"));
                csv.write(RubricColumns.file(table, rubric.title(), draft), ExportFormat.CSV, archive, _ -> {});
                archive.closeEntry();
            }
        }
    }
}
