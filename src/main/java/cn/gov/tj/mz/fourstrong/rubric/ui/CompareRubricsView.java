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
import com.vaadin.flow.component.html.Paragraph;
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
    private final Div choices = new Div();
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
        choices.add(from, to, onlyDifferences);
        choices.addClassName("fs-rubric-choices");
        add(new PageHead(getPageTitle()).below("nav.rubrics", "rubrics"), choices, content);
    }

    /** Without another wish, the rubric named is set against the one before it, the first one against what came next. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = UrlFilter.read(event.getLocation());
        var names = rubrics.names();
        choices.setVisible(names.size() > 1);
        if (names.size() < 2) {
            content.removeAll();
            content.add(new Paragraph(getTranslation("rubric.compare.single")));
            return;
        }
        var named = named(names, address, "to").orElse(names.getFirst());
        var later = named.equals(names.getLast()) && !address.containsKey("from") ? names.get(names.size() - 2) : named;
        var earlier = named(names, address, "from").orElseGet(() -> before(names, later));
        from.offer(names, earlier.id());
        to.offer(names, later.id());
        show();
    }

    private static RubricName before(List<RubricName> names, RubricName later) {
        var older = names.subList(Math.min(names.indexOf(later) + 1, names.size() - 1), names.size());
        return older.stream()
                .filter(name -> name.name().equals(later.name()))
                .findFirst()
                .orElse(older.getFirst());
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
