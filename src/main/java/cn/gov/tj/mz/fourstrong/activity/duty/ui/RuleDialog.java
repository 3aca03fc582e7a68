package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.duty.RulePreview;
import cn.gov.tj.mz.fourstrong.activity.duty.RuleRow;
import cn.gov.tj.mz.fourstrong.activity.duty.TypeRuleService;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Asks how often a type is due from a day on, and says before it is saved what that would change. */
class RuleDialog extends FormDialog {

    private final transient RuleRow row;
    private final transient TypeRuleService rules;
    private final RuleForm form;
    private final Div preview = new Div();

    RuleDialog(RuleRow row, LocalDate today, TypeRuleService rules, Runnable then) {
        this.row = row;
        this.rules = rules;
        var problems = new FieldErrors();
        var next = row.next();
        form = next == null
                ? new RuleForm(row.rule(), today.plusMonths(1).withDayOfMonth(1), problems)
                : new RuleForm(next.rule(), next.from(), problems);
        setHeaderTitle(getTranslation("duty.rule.title", row.type().in(getLocale())));
        setWidth("min(44rem, 100%)");
        preview.addClassName("fs-rule-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        form.onChange(this::tell);
        add(form, preview);
        confirm(getTranslation("duty.rule.save"), problems, () -> {
            rules.set(row.type().code(), before(), form.validFrom(), form.rule());
            Notices.success("duty.rule.saved", row.type().in(getLocale()));
            then.run();
        });
        tell();
    }

    /** The rule that people saw for the day: the one that was set for later holds from its day on. */
    private TypeRule before() {
        var next = row.next();
        return next == null || form.validFrom().isBefore(next.from()) ? row.rule() : next.rule();
    }

    private void tell() {
        preview.removeAll();
        try {
            var found = rules.preview(row.type().code(), form.validFrom(), form.rule());
            preview.add(new Paragraph(getTranslation(found.isEmpty() ? "duty.rule.same" : "duty.rule.changes")));
            found.years().forEach(year -> preview.add(new Paragraph(words(year))));
        } catch (Invalid _) {
            preview.add(new Paragraph(getTranslation("duty.rule.incomplete")));
        }
    }

    private String words(RulePreview.Year year) {
        return getTranslation(
                "duty.rule.year",
                Integer.toString(year.year()),
                year.before().due(),
                year.after().due(),
                year.before().overdue(),
                year.after().overdue());
    }
}
