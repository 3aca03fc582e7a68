package cn.gov.tj.mz.fourstrong.exchange;

/**
 * How much of a workbook is unpacked, so that a small file cannot take all memory or time.
 *
 * @param bytes of all its parts, each as often as it is read
 * @param elements of one part
 * @param cells of the sheet
 * @param characters of the texts that its cells share
 */
record WorkbookLimits(long bytes, int elements, int cells, int characters) {

    private static final int MIB = 1024 * 1024;

    /** For lists that are held in memory. */
    static final WorkbookLimits SMALL = new WorkbookLimits(36L * MIB, 500_000, 500_000, 16 * MIB);

    /** For lists that are passed on row by row. */
    static final WorkbookLimits LARGE = new WorkbookLimits(512L * MIB, 20_000_000, 4_000_000, 32 * MIB);
}
