package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.edit.DraftCheck;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of a rubric and names every cell that has to be corrected. */
final class RubricReader {

    private final Map<RubricTable, UploadedTable> tables = new EnumMap<>(RubricTable.class);
    private final List<FileFault> faults = new ArrayList<>();

    private RubricReader() {}

    static ImportedRubric read(String name, List<UploadedFile> files) {
        return read(name, files, DraftCheck::of);
    }

    /** @param check finds what is wrong with the whole; where it stands in a file, the file is named */
    static ImportedRubric read(String name, List<UploadedFile> files, Function<RubricDraft, Problems> check) {
        var reader = new RubricReader();
        files.forEach(reader::sort);
        reader.nameMissing();
        var draft = reader.draft(name);
        check.apply(draft).all().forEach(reader::locate);
        return new ImportedRubric(draft, List.copyOf(reader.faults), reader.skipped());
    }

    private void sort(UploadedFile file) {
        try {
            var table = UploadedTable.of(file);
            table.errors().forEach(faults::add);
            if (tables.putIfAbsent(table.table(), table) != null) {
                faults.add(whole(file.name(), Problem.of(TableUpload.FILE, "rubric.import.twice")));
            }
        } catch (Invalid invalid) {
            invalid.problems().forEach(problem -> faults.add(whole(file.name(), problem)));
        }
    }

    /** Only when no file was faulty, because the missing one may be the faulty one. */
    private void nameMissing() {
        if (faults.isEmpty()) {
            for (var table : RubricTable.values()) {
                if (!table.isOptional() && !tables.containsKey(table)) {
                    faults.add(whole(table.file() + ".csv", Problem.of(TableUpload.FILE, "rubric.import.missing")));
                }
            }
        }
    }

    private RubricDraft draft(String name) {
        return new RubricDraft(
                name,
                entries(RubricTable.INDICATORS, RubricEntries::indicator),
                entries(RubricTable.ADJUSTMENTS, RubricEntries::rule),
                entries(RubricTable.BANDS, RubricEntries::band),
                new RubricSettings(entries(RubricTable.SETTINGS, Function.identity()))
                        .limits(cap(AdjustmentRule.Kind.BONUS), cap(AdjustmentRule.Kind.DEDUCTION)));
    }

    private <E> List<E> entries(RubricTable table, Function<Cells, E> entry) {
        var uploadedTable = tables.get(table);
        return uploadedTable == null
                ? List.of()
                : uploadedTable.lines().stream()
                        .map(line -> entry.apply(new Cells(uploadedTable, line, faults)))
                        .toList();
    }

    /** One cap holds for all rows of a kind, so each of them has to say the same. */
    private @Nullable BigDecimal cap(AdjustmentRule.Kind kind) {
        @Nullable BigDecimal cap = null;
        for (var cells : entries(RubricTable.ADJUSTMENTS, Function.identity())) {
            if (cells.text("kind").equals(kind.name())) {
                var own = cells.number("cap");
                cells.check(cap == null || own == null || own.compareTo(cap) == 0, "cap", "rubric.import.caps");
                cap = cap == null ? own : cap;
            }
        }
        return cap;
    }

    /** Finds the cell that a field of the draft was read from. */
    private void locate(Problem problem) {
        CellPlace.of(problem.field()).ifPresent(place -> {
            var table = tables.get(place.table());
            if (table != null) {
                place.in(table.lines())
                        .map(line -> table.fault(
                                line,
                                place.column(),
                                problem.key(),
                                problem.arguments().toArray()))
                        .filter(fault -> faults.stream().noneMatch(fault::isSamePlace))
                        .ifPresent(faults::add);
            }
        });
    }

    private Skipped skipped() {
        return tables.values().stream().map(UploadedTable::skipped).reduce(Skipped.NONE, Skipped::plus);
    }

    private static FileFault whole(String file, Problem problem) {
        return new FileFault(file, 0, problem);
    }
}
