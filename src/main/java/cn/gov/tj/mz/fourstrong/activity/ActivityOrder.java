package cn.gov.tj.mz.fourstrong.activity;

import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.nullable;
import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.required;
import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.unique;
import static java.util.Map.entry;

import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** By what a query on {@code Activity a} can be sorted; equal rows keep the order of the organisation, newest first. */
final class ActivityOrder {

    private static final String DATE = "a.content.sortDate";

    private static final String STATE = """
            case a.state when DRAFT then 0 when SUBMITTED then 1 when RETURNED then 2 when ACCEPTED then 3 else 4 end""";

    /** By date, both columns run the same way and nothing follows, so that an index serves the whole order. */
    private static final Ordering ORDERING = new Ordering(
            Map.ofEntries(
                    entry("date", unique(DATE, "a.id")),
                    entry("start", nullable("a.content.startDate")),
                    entry("code", nullable("a.code")),
                    entry("title", required("a.content.title")),
                    entry("branch", required("a.branch.sortOrder", "a.branch.code")),
                    entry("unit", required("a.branch.unit.position")),
                    entry("year", nullable("a.content.evaluationYear")),
                    entry("origin", required("a.origin")),
                    entry("created", required("a.createdAt")),
                    entry("changed", required("a.changedAt")),
                    entry("changedBy", required("a.changedBy")),
                    entry("state", required(STATE))),
            "a.branch.sortOrder, a.branch.code, a.content.sortDate desc, a.id desc");

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "date");

    private ActivityOrder() {}

    /** @throws IllegalArgumentException when a list of records cannot be sorted by one of the properties */
    static String clause(Sort sort) {
        return ORDERING.clause(sort.isUnsorted() ? NEWEST_FIRST : sort);
    }

    /**
     * The same order where all records are read anyway. H2 would follow the index by date and fetch them one by one, so
     * the date, which none lacks, is disguised.
     */
    static String scanned(Sort sort) {
        return clause(sort).replace(DATE, "coalesce(%s, a.content.startDate)".formatted(DATE));
    }
}
