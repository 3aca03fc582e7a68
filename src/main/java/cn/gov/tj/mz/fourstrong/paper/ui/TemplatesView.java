package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.paper.PaperWords;
import cn.gov.tj.mz.fourstrong.paper.TemplateChange;
import cn.gov.tj.mz.fourstrong.paper.TemplateRow;
import cn.gov.tj.mz.fourstrong.paper.TemplateService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Word templates of papers: ours or what the bureau brought, and what each may name. */
@Route("templates")
@Menu(title = "nav.templates", order = 33, icon = "vaadin:file-text-o")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://list-with-card.css")
@StyleSheet("context://template.css")
class TemplatesView extends Main implements HasDynamicTitle {

    private final transient TemplateService templates;
    private final DataGrid<TemplateRow> grid = new DataGrid<>("paper.templates");

    TemplatesView(TemplateService templates, PaperWords words, Clock clock) {
        this.templates = templates;
        grid.column("paper", row -> getTranslation("paper.form." + row.form().code()))
                .flex(1);
        grid.column("template", row -> row.isOwn() ? change(row, TemplatesView::fileName) : own("default"))
                .flex(1);
        grid.column("changedBy", row -> change(row, change -> change.by().name()))
                .dashWhere(row -> row.change() == null)
                .width("9em");
        grid.column("changedAt", row -> change(row, change -> change.by().at()))
                .dashWhere(row -> row.change() == null)
                .width("10em");
        var card = new TemplateCard(templates, words, clock, this::show);
        grid.onSelect(card::show);
        addClassName("fs-list-with-card-page");
        var note =
                new Paragraph(getTranslation(templates.mayChange() ? "paper.templates.note" : "paper.templates.read"));
        note.addClassName("fs-muted");
        var split = new Div(grid, card);
        split.addClassName("fs-list-with-card");
        add(new PageHead(getPageTitle()).actions(grid.tools()), note, split);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.templates");
    }

    private void show() {
        grid.show(Rows.of(templates.all()), "");
    }

    private String own(String key) {
        return getTranslation("paper.templates." + key);
    }

    private static @Nullable String fileName(TemplateChange change) {
        return change.fileName();
    }

    private static <T> @Nullable T change(TemplateRow row, Function<TemplateChange, @Nullable T> part) {
        return Optional.ofNullable(row.change()).map(part).orElse(null);
    }
}
