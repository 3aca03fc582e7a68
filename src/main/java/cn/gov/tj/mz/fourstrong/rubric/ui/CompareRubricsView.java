package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rubrics, or two versions of one, side by side. */
@Route("rubrics/compare")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://rubric.css")
@StyleSheet("context://rubric-compare.css")
@StyleSheet("context://sheet.css")
class CompareRubricsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RubricService rubrics;
    private final RubricChoice from = new RubricChoice();
    private final RubricChoice to = new RubricChoice();
    private final Checkbox onlyDifferences = new Checkbox(getTranslation("rubric.compare.only"), true);
    private final Div content = new Div();
    private final transient FieldWords words;

    CompareRubricsView(RubricService rubrics, ActivityTypeService types) {
        this.words = FieldWords.of(types.all());
        this.rubrics = rubrics;
        addClassName("fs-list-page");
        from.setAriaLabel(getTranslation("rubric.compare.from"));
        to.setAriaLabel(getTranslation("rubric.compare.to"));
        from.onChoice(_ -> compare());
        to.onChoice(_ -> compare());
        onlyDifferences.addValueChangeListener(_ -> compare());
        var choices = new Div(from, to, onlyDifferences);
        choices.addClassName("fs-rubric-choices");
        add(new PageHead(getPageTitle()).below("nav.rubrics", "rubrics"), choices, content);
    }

    /** Without another wish, the rubric named is set against the one before it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = UrlFilter.read(event.getLocation());
        var names = rubrics.names();
        var later = named(names, address, "to").orElse(names.getFirst());
        var earlier = named(names, address, "from")
                .or(() -> names.stream()
                        .skip(names.indexOf(later) + 1L)
                        .filter(name -> name.name().equals(later.name()))
                        .findFirst())
                .or(() -> names.stream().skip(names.indexOf(later) + 1L).findFirst())
                .orElse(names.getLast());
        from.offer(names, earlier.id());
        to.offer(names, later.id());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rubric.compare.title");
    }

    private void compare() {
        UrlFilter.write(Map.of(
                "from", List.of(from.getValue().id().toString()),
                "to", List.of(to.getValue().id().toString())));
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new ComparedParts(
                rubrics.details(from.getValue().id()),
                rubrics.details(to.getValue().id()),
                onlyDifferences.getValue(),
                words));
    }

    private static Optional<RubricName> named(List<RubricName> names, Map<String, List<String>> address, String key) {
        return Stream.of(address.getOrDefault(key, List.of()))
                .flatMap(List::stream)
                .flatMap(
                        id -> names.stream().filter(name -> name.id().toString().equals(id)))
                .findFirst();
    }
}
