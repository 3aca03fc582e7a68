package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;

/** What the sheet of a branch is at a point of its way, and who signs it then. */
enum SheetStage {
    SELF("recorder", "secretary", "date"),
    REVIEW("reviewers", "leader", "date"),
    RESULT("reviewers", "committee", "date");

    private final String[] signing;

    SheetStage(String... signing) {
        this.signing = signing;
    }

    static SheetStage of(AssessmentSheet sheet) {
        var status = sheet.status();
        if (status.isProvisional()) {
            return REVIEW;
        }
        return status.hasResult() || status.isExcluded() ? RESULT : SELF;
    }

    /** The ends of keys, in the order of the sheet. */
    String[] signing() {
        return signing.clone();
    }
}
