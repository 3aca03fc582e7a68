package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import java.util.List;

/** The columns of a list of units and branches, in the order of a template. */
final class Columns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String SHORT_NAME = "shortName";
    static final String KIND = "kind";
    static final String PARENT = "parent";
    static final String SORT_ORDER = "sortOrder";
    static final String MEMBERS = "members";
    static final String COMMITTEE = "committee";
    static final String GROUPS = "groups";
    static final String FOUNDED_ON = "foundedOn";
    static final String LAST_ELECTION_ON = "lastElectionOn";
    static final String TERM = "termYears";
    static final String STATE = "state";
    static final String CLOSED_ON = "closedOn";

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required(CODE),
            ImportColumn.required(NAME),
            ImportColumn.optional(SHORT_NAME),
            ImportColumn.optional(KIND),
            ImportColumn.optional(PARENT),
            ImportColumn.optional(SORT_ORDER),
            ImportColumn.optional(MEMBERS),
            ImportColumn.optional(COMMITTEE),
            ImportColumn.optional(GROUPS),
            ImportColumn.optional(FOUNDED_ON),
            ImportColumn.optional(LAST_ELECTION_ON),
            ImportColumn.optional(TERM),
            ImportColumn.optional(STATE),
            ImportColumn.optional(CLOSED_ON));

    private Columns() {}

    /** The column that a rule speaks of. */
    static String ofField(String field) {
        return field.equals("unit") ? PARENT : field;
    }
}
