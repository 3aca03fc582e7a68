package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.SharedResults;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By how much a figure moved since the cycle that this one can be compared with, or why nothing is compared. */
class ChangeNote extends Span {

    ChangeNote(Overview overview, Function<SharedResults, @Nullable BigDecimal> change, boolean moreIsBetter) {
        var totals = overview.current().totals();
        var compared = overview.compared();
        if (totals.evaluated() == 0) {
            setText(getTranslation("dashboard.change.nothing"));
        } else if (!totals.isComparable()) {
            setText(Completeness.words(totals));
        } else if (compared.earlier() == null) {
            setText(getTranslation("dashboard.change.none"));
        } else {
            var period = Completeness.fullName(compared.earlier());
            var difference = compared.isPossible() ? change.apply(compared.shared()) : null;
            var shared = compared.shared().count();
            if (difference == null) {
                setText(getTranslation("dashboard.change.few", period, shared));
            } else {
                var since = shared == totals.expected() ? "dashboard.change.since" : "dashboard.change.sinceOf";
                var words = getTranslation(since, period, shared);
                add(overview.isVetoed() ? new Change(difference, words) : new Change(difference, moreIsBetter, words));
            }
        }
    }
}
