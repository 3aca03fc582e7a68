package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.List;

/**
 * What is said of a line.
 *
 * @param faults what has to be mended, each with its column
 * @param notes how something was understood and what stands there now, each with its column
 * @param offers what people may add by one click
 */
public record ImportRemarks(List<Problem> faults, List<Problem> notes, List<Offer> offers) {

    /** Nothing is to be said. */
    public static final ImportRemarks NONE = new ImportRemarks(List.of(), List.of(), List.of());

    /** That something has to be mended. */
    public static ImportRemarks ofFaults(List<Problem> faults) {
        return new ImportRemarks(List.copyOf(faults), List.of(), List.of());
    }

    /** How it was understood, and what it would change. */
    public static ImportRemarks ofNotes(List<Problem> notes) {
        return new ImportRemarks(List.of(), List.copyOf(notes), List.of());
    }

    /** What has to be mended in a column. */
    public List<Problem> faults(String column) {
        return faults.stream().filter(problem -> problem.field().equals(column)).toList();
    }

    /**
     * Something that a line seems to say besides.
     *
     * @param found what stands there
     * @param cell what the column would have then
     */
    public record Offer(String column, String found, String cell) {}
}
