package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import java.util.List;

/** The columns of a ledger, in the order of a template. */
final class Columns {

    static final String CODE = "code";
    static final String BRANCH = "branch";
    static final String DATE = "date";
    static final String START = "start";
    static final String END = "end";
    static final String PERIOD = "period";
    static final String YEAR = "year";
    static final String TYPES = "types";
    static final String TITLE = "title";
    static final String CRITERIA = "criteria";
    static final String SUMMARY = "summary";
    static final String REMARK = "remark";
    static final String FIGURES = "figures";
    static final String HONOURS = "honours";
    static final String PLACE = "place";
    static final String HOST = "host";
    static final String RECORDER = "recorder";
    static final String DUE = "due";
    static final String PRESENT = "present";
    static final String ABSENT = "absent";
    static final String AGENDA = "agenda";
    static final String DECISIONS = "decisions";
    static final String VOTES = "votes";

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.optional(DATE),
            ImportColumn.required(TYPES),
            ImportColumn.required(TITLE),
            ImportColumn.optional(SUMMARY),
            ImportColumn.optional(CRITERIA),
            ImportColumn.optional(FIGURES),
            ImportColumn.optional(HONOURS),
            ImportColumn.optional(PLACE),
            ImportColumn.optional(HOST),
            ImportColumn.optional(RECORDER),
            ImportColumn.optional(DUE),
            ImportColumn.optional(PRESENT),
            ImportColumn.optional(ABSENT),
            ImportColumn.optional(AGENDA),
            ImportColumn.optional(DECISIONS),
            ImportColumn.optional(VOTES),
            ImportColumn.optional(REMARK),
            ImportColumn.optional(BRANCH),
            ImportColumn.optional(CODE),
            ImportColumn.optional(START),
            ImportColumn.optional(END),
            ImportColumn.optional(PERIOD),
            ImportColumn.optional(YEAR));

    private Columns() {}

    /** The column that a rule of the record speaks of: {@code figures.0.label} and {@code minutes.host} have their own. */
    static String ofField(String field) {
        return switch (field) {
            case "startDate" -> DATE;
            case "endDate" -> END;
            case "periodText" -> PERIOD;
            case "evaluationYear" -> YEAR;
            default -> field.replaceFirst("^minutes\\.", "").replaceFirst("\\..*", "");
        };
    }
}
