package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportLayout;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;

/** What is wrong with a line and what to do, how its cells were understood, and what it seems to say besides. */
final class LineRemarks extends Div {

    LineRemarks(ImportRow row, ImportForm form, ImportLayout layout, ImportLines.Mending mending) {
        addClassName("fs-import-remarks");
        var remarks = row.remarks();
        remarks.faults().forEach(fault -> {
            var said = new Div(words(form, fault));
            said.addClassName("fs-import-fault");
            add(said);
            if (layout.place(fault.field()) < 0) {
                add(new MendedCell(row, fault.field(), form, mending));
            }
        });
        remarks.notes().forEach(note -> add(new Div(words(form, note))));
        remarks.offers().forEach(offer -> {
            var take = new Button(
                    getTranslation("imports.offer", form.title(offer.column()), offer.found()),
                    _ -> mending.mend(row, offer.column(), offer.cell()));
            take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            add(take);
        });
    }

    /** With the column that it is about. */
    static String words(ImportForm form, Problem problem) {
        return I18NProvider.translate(
                "imports.cell",
                form.title(problem.field()),
                I18NProvider.translate(problem.key(), problem.arguments().toArray()));
    }
}
