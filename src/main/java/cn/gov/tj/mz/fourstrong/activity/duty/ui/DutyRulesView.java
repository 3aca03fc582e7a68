package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.duty.RuleRow;
import cn.gov.tj.mz.fourstrong.activity.duty.TypeRuleService;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often each type is due, for managers; those of the whole bureau change it from a day on. */
@Route("duties/rules")
@StyleSheet("context://duty-card.css")
@RolesAllowed(Roles.MANAGER)
class DutyRulesView extends Main implements HasDynamicTitle {

    private final TypeRuleService rules;
    private final LocalDate today;
    private final DataGrid<RuleRow> grid = new DataGrid<>("duty.rules");
    private final Button change = new Button(getTranslation("duty.rule.change"), _ -> change(grid.selected()));

    DutyRulesView(TypeRuleService rules, Clock clock) {
        this.rules = rules;
        this.today = LocalDate.now(clock);
        grid.column("type", row -> row.type().in(getLocale())).flex(2);
        grid.column("often", row -> RuleWords.often(row.rule())).width("8rem");
        grid.column("applies", row -> row.rule().appliesWhen()).width("8.5rem");
        grid.column("window", row -> RuleWords.window(row.rule()))
                .dashWhere(DutyRulesView::isNever)
                .width("9rem")
                .flex(2);
        grid.column("notice", row -> RuleWords.notice(row.rule()))
                .dashWhere(DutyRulesView::isNever)
                .width("6rem");
        grid.column("waiver", DutyRulesView::waiver)
                .dashWhere(DutyRulesView::isNever)
                .width("7.5rem");
        grid.column("source", row -> row.rule().source()).width("7rem");
        grid.column("since", RuleRow::since)
                .dashWhere(row -> row.since() == null)
                .width("6.25rem");
        grid.column("next", this::next)
                .dashWhere(row -> row.next() == null)
                .width("7.5rem")
                .flex(2);
        change.setVisible(rules.mayChange());
        grid.onSelect(row -> change.setEnabled(row != null));
        grid.identifiedBy(row -> row.type().code());
        change.setEnabled(false);
        var note = new Paragraph(getTranslation(rules.mayChange() ? "duty.rules.note" : "duty.rules.read"));
        note.addClassName("fs-muted");
        add(
                new PageHead(getPageTitle())
                        .below("nav.duties", DutyAddress.ROUTE)
                        .actions(grid.tools(), change),
                note,
                grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duty.rules");
    }

    private static boolean isNever(RuleRow row) {
        return row.rule().frequency() == Frequency.NONE;
    }

    private static @Nullable Boolean waiver(RuleRow row) {
        return isNever(row) ? null : row.rule().waiverConfirmed();
    }

    private @Nullable String next(RuleRow row) {
        var next = row.next();
        return next == null
                ? null
                : getTranslation("duty.rule.from", next.from().toString(), RuleWords.often(next.rule()));
    }

    private void change(@Nullable RuleRow row) {
        if (row != null) {
            new RuleDialog(row, today, rules, this::show).open();
        }
    }

    private void show() {
        grid.show(Rows.of(rules.rules()), "");
    }
}
