package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The rules of scoring, to be read, with what was changed when; the newest unless the address names another. */
@Route("rubrics")
@Menu(title = "nav.rubrics", order = 26, icon = "vaadin:list-ol")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://rubric.css")
@StyleSheet("context://sheet.css")
public class RubricsView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient RubricService rubrics;
    private final transient RubricEditService editing;
    private final RubricChoice choice = new RubricChoice();
    private final RubricBadge badge = new RubricBadge();
    private final RubricActions actions;
    private final PageHead head = new PageHead(getPageTitle());
    private final Div content = new Div();
    private final transient FieldWords words;

    RubricsView(
            RubricService rubrics,
            RubricEditService editing,
            RubricFileService files,
            ActivityTypeService types,
            Clock clock) {
        this.rubrics = rubrics;
        this.editing = editing;
        words = FieldWords.of(types.all());
        actions = new RubricActions(editing, files, words, clock);
        choice.setAriaLabel(getPageTitle());
        choice.onChoice(name ->
                getUI().ifPresent(ui -> ui.navigate(RubricsView.class, name.id().toString())));
        add(head.beside(choice, badge).actions(actions), content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        var names = rubrics.names();
        try {
            var rubric = rubrics.details(id == null ? names.getFirst().id() : Uuids.parse(RubricDetails.class, id));
            choice.offer(names, rubric.id());
            show(rubric);
            head.scrollIntoView(); // those who come from the end of the long form begin at the top
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.rubrics");
    }

    private void show(RubricDetails rubric) {
        badge.show(rubric.state());
        actions.show(rubric);
        var body = new Div(new RubricIndicators(rubric.draft(), words), new RubricBeside(rubric.draft()));
        body.addClassName("fs-rubric");
        content.removeAll();
        content.add(new RubricNotice(rubric), body, new HistoryCard(rubric, editing.history(rubric.id()), words));
    }
}
