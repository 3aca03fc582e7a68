package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A filter within a scope as conditions on {@code Title t}, {@code Branch b} and {@code Evaluation e}. */
final class TitleConditions {

    /** The day has come, or the result that a held title stands on was corrected. */
    private static final String DUE = """
            (t.checkDueOn <= :today or t.holderId is not null and e.edition.current = false)""";

    private TitleConditions() {}

    static WhereClause of(TitleFilter filter, Collection<UUID> nodes, LocalDate today) {
        return new WhereClause()
                .always(
                        "b.id in (select p.branchId from BranchAncestor p where p.nodeId in :nodes)",
                        Map.of("nodes", nodes))
                .add("b.id in (select q.branchId from BranchAncestor q where q.nodeId = :unit)", "unit", filter.unit())
                .add("b.code = :branch", "branch", filter.branch())
                .add("""
                (lower(b.name) like :text escape '!' or lower(b.shortName) like :text escape '!'
                  or lower(t.certificate) like :text escape '!')""", "text", Text.pattern(filter.text()))
                .add("t.state in :states", "states", filter.states())
                .add(DUE, "today", filter.due() ? today : null);
    }
}
