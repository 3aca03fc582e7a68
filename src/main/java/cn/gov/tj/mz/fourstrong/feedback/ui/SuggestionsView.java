package cn.gov.tj.mz.fourstrong.feedback.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionListing;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionRow;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What people suggest and what was answered, for everybody who signed in; leaders answer. */
@Route("feedback")
@Menu(title = "nav.feedback", order = 81, icon = "vaadin:comment-ellipsis-o")
@PermitAll
@StyleSheet("context://list-with-card.css")
class SuggestionsView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final transient SuggestionListing list;
    private final transient SuggestionService suggestions;
    private final DataGrid<SuggestionRow> grid = new DataGrid<>("feedback.list");
    private final SuggestionFilterBar filters = new SuggestionFilterBar(this::show);
    private final SuggestionCard card;

    SuggestionsView(SuggestionListing list, SuggestionService suggestions, Caller caller) {
        this.list = list;
        this.suggestions = suggestions;
        card = new SuggestionCard(suggestions, caller.is(Role.MANAGER), this::answered);
        grid.column("writtenOn", SuggestionRow::writtenOn).sortBy("writtenOn").width("7rem");
        grid.column("content", SuggestionRow::content).flex(3);
        grid.column("author", row -> row.author() == null ? getTranslation("feedback.unnamed") : row.author())
                .sortBy("author")
                .width("9rem");
        grid.column(
                        "state",
                        row -> getTranslation(row.isAnswered() ? "feedback.state.answered" : "feedback.state.open"))
                .asState(row -> row.isAnswered() ? Tone.GOOD : Tone.NEUTRAL)
                .width("7rem");
        grid.column("answer", SuggestionRow::answer).flex(2).hidden();
        grid.column("answeredBy", SuggestionRow::answeredBy).width("9rem").hidden();
        grid.column("answeredAt", SuggestionRow::answeredAt)
                .sortBy("answeredAt")
                .width("10rem")
                .hidden();
        grid.identifiedBy(SuggestionRow::id);
        filters.keep(grid.order());
        grid.onSelect(card::show);
        var write = new Button(getTranslation("feedback.write"), VaadinIcon.PLUS.create(), _ -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var split = new Div(grid, card);
        split.addClassName("fs-list-with-card");
        addClassName("fs-list-with-card-page");
        add(new PageHead(getPageTitle()).actions(grid.tools(), write), filters, split);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.feedback");
    }

    private void show() {
        grid.show(Rows.of(list, filters.filter()), filters.words());
    }

    private void write() {
        new WriteDialog((content, named) -> {
                    suggestions.write(content, named);
                    Notices.success("feedback.written");
                    grid.refresh();
                })
                .open();
    }

    private void answered() {
        grid.refresh();
        card.show(null);
    }
}
