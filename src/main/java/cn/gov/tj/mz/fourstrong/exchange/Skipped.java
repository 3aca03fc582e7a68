package cn.gov.tj.mz.fourstrong.exchange;

/**
 * What of a workbook was not read.
 *
 * @param sheets that people do not see
 * @param rows that people do not see
 * @param others sheets that they see, but which are not the first
 */
public record Skipped(int sheets, int rows, int others) {

    /** Everything was read. */
    public static final Skipped NONE = new Skipped(0, 0, 0);

    /** All together. */
    public Skipped plus(Skipped other) {
        return new Skipped(sheets + other.sheets, rows + other.rows, others + other.others);
    }
}
