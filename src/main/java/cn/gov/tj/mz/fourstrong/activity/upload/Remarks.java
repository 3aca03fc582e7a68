package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is to be said of a line while its cells are read. */
final class Remarks {

    private final List<Problem> faults = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final List<ImportRemarks.Offer> offers = new ArrayList<>();

    void fault(String column, String key, Object... arguments) {
        faults.add(Problem.of(column, "activity.import.problem." + key, arguments));
    }

    /** What the rules of records say, unless the cell could not be read anyway. */
    void fault(Problem problem) {
        var column = Columns.ofField(problem.field());
        if (faults.stream().noneMatch(known -> known.field().equals(column))) {
            faults.add(new Problem(column, problem.key(), problem.arguments()));
        }
    }

    void note(String column, String key, Object... arguments) {
        notes.add(Problem.of(column, "activity.import.note." + key, arguments));
    }

    void note(Problem note) {
        notes.add(note);
    }

    void offer(String column, String found, String cell) {
        offers.add(new ImportRemarks.Offer(column, found, cell));
    }

    /** For reading a line again: only what is wrong with its branch and its code is known for good. */
    Remarks again() {
        var kept = new Remarks();
        faults.stream()
                .filter(fault ->
                        fault.field().equals(Columns.BRANCH) || fault.field().equals(Columns.CODE))
                .forEach(kept.faults::add);
        return kept;
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    ImportRemarks all() {
        return new ImportRemarks(List.copyOf(faults), List.copyOf(notes), List.copyOf(offers));
    }
}
