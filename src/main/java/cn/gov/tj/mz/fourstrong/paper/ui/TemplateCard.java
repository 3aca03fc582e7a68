package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.exchange.FileName;
import cn.gov.tj.mz.fourstrong.paper.PaperWords;
import cn.gov.tj.mz.fourstrong.paper.TemplateRow;
import cn.gov.tj.mz.fourstrong.paper.TemplateService;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The chosen kind of paper: what its template may name, to get the file and to bring another. */
class TemplateCard extends Section {

    private final transient TemplateService templates;
    private final transient PaperWords words;
    private final transient Clock clock;
    private final transient Runnable changed;

    TemplateCard(TemplateService templates, PaperWords words, Clock clock, Runnable changed) {
        this.templates = templates;
        this.words = words;
        this.clock = clock;
        this.changed = changed;
        addClassNames("fs-card", "fs-detail-card", "fs-template-card");
        show(null);
    }

    final void show(@Nullable TemplateRow row) {
        removeAll();
        setVisible(row != null);
        if (row != null) {
            add(new H2(name(row)), actions(row), new TemplateFields(row.form(), words));
        }
    }

    private Div actions(TemplateRow row) {
        var download = new FileDownload();
        var code = row.form().code();
        var actions = new Div(
                new Button(
                        getTranslation("paper.templates.download"),
                        _ -> ServiceCalls.succeeds(() -> download.start(
                                new FileName(name(row), LocalDate.now(clock), "docx"),
                                templates.file(code, getLocale())))),
                download);
        if (templates.mayChange()) {
            var replace = new Button(
                    getTranslation("paper.templates.replace"),
                    _ -> new TemplateDialog(templates, row, this::changed).open());
            replace.addThemeVariants(ButtonVariant.PRIMARY);
            if (row.isOwn()) {
                actions.add(new Button(
                        getTranslation("paper.templates.reset"),
                        _ -> Confirm.ask("paper.templates.reset", () -> reset(row), name(row))));
            }
            actions.add(replace);
        }
        actions.addClassName("fs-template-actions");
        return actions;
    }

    private void reset(TemplateRow row) {
        if (ServiceCalls.succeeds(() -> templates.reset(row.form().code(), row.number()))) {
            Notices.success("paper.templates.reset.done", name(row));
        }
        changed();
    }

    private void changed() {
        changed.run();
        show(null);
    }

    private String name(TemplateRow row) {
        return getTranslation("paper.form." + row.form().code());
    }
}
