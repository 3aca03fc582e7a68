package cn.gov.tj.mz.fourstrong.exchange;

/** What a workbook hides from people, so that it is not read either. */
public record Skipped(int sheets, int rows) {

    /** Nothing was hidden. */
    public static final Skipped NONE = new Skipped(0, 0);

    /** Both together. */
    public Skipped plus(Skipped other) {
        return new Skipped(sheets + other.sheets, rows + other.rows);
    }
}
