package cn.gov.tj.mz.fourstrong.imports;

/**
 * What becomes of a line.
 *
 * @param subject what it is about, in the words of the data
 * @param deed takes it over, as long as the transaction is open
 */
public record ImportVerdict(ImportStatus status, String subject, ImportRemarks remarks, Runnable deed) {

    private static final Runnable NOTHING = () -> {};

    /** One that has to be mended. */
    public static ImportVerdict faulty(String subject, ImportRemarks remarks) {
        return new ImportVerdict(ImportStatus.FAULTY, subject, remarks, NOTHING);
    }

    /** One that is there already. */
    public static ImportVerdict same(String subject, ImportRemarks remarks) {
        return new ImportVerdict(ImportStatus.SAME, subject, remarks, NOTHING);
    }

    /** One that says nothing. */
    static ImportVerdict passedOver(String subject) {
        return new ImportVerdict(ImportStatus.PASSED_OVER, subject, ImportRemarks.NONE, NOTHING);
    }
}
