package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.time.LocalDate;

/** A filter within a scope as conditions on {@code Title t}, {@code Branch b} and {@code Evaluation e}. */
final class TitleConditions {

    private TitleConditions() {}

    static WhereClause of(TitleFilter filter, Scope scope, LocalDate today) {
        var conditions = BranchScope.within(new WhereClause(), "b.id", scope);
        return BranchScope.below(conditions, "b.id", filter.unit())
                .add("b.code = :branch", "branch", filter.branch())
                .add("""
                (lower(b.name) like :text escape '!' or lower(b.shortName) like :text escape '!'
                  or lower(t.certificate) like :text escape '!')""", "text", Text.pattern(filter.text()))
                .add("t.state in :states", "states", filter.states())
                .add(Title.DUE, "today", filter.due() ? today : null);
    }
}
