package cn.gov.tj.mz.fourstrong.simulation.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfService;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What another rubric would have made of a past cycle, branch by branch; nothing is changed. */
@Route("rubrics/what-if")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://what-if.css")
class WhatIfView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient WhatIfService whatIf;
    private final Select<CycleName> cycle = new Select<>();
    private final Select<RubricName> rubric = new Select<>();
    private final WhatIfSummary summary = new WhatIfSummary();
    private final WhatIfGrid grid = new WhatIfGrid();

    WhatIfView(WhatIfService whatIf, CycleService cycles, RubricService rubrics) {
        this.whatIf = whatIf;
        addClassName("fs-list-page");
        cycle.setItems(cycles.names());
        cycle.setItemLabelGenerator(name -> Formats.current().period(name.period()));
        cycle.setAriaLabel(getTranslation("cycle.one"));
        rubric.setItems(rubrics.names());
        rubric.setItemLabelGenerator(name -> getTranslation("rubric.name", name.name(), name.revision()));
        rubric.setAriaLabel(getTranslation("rubric.one"));
        rubric.addClassName("fs-what-if-rubric");
        cycle.addValueChangeListener(this::changed);
        rubric.addValueChangeListener(this::changed);
        add(
                new PageHead(getPageTitle())
                        .below("nav.rubrics", "rubrics")
                        .beside(cycle, rubric)
                        .actions(grid.tools()),
                summary,
                grid);
    }

    /** Without another wish, the newest rubric is tried on the latest cycle that is closed. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = UrlFilter.read(event.getLocation());
        var cycles = cycle.getListDataView().getItems().toList();
        cycle.setValue(named(
                cycles,
                CycleName::code,
                address.get("cycle"),
                cycles.stream()
                        .filter(CycleName::closed)
                        .findFirst()
                        .orElse(cycles.isEmpty() ? null : cycles.getFirst())));
        var rubrics = rubric.getListDataView().getItems().toList();
        rubric.setValue(named(rubrics, name -> name.id().toString(), address.get("rubric"), rubrics.getFirst()));
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("simulation.whatIf.title");
    }

    private void changed(HasValue.ValueChangeEvent<?> event) {
        if (event.isFromClient()) {
            UrlFilter.write(address());
            ask();
        }
    }

    private Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("cycle", List.of(cycle.getValue().code()));
        address.put("rubric", List.of(rubric.getValue().id().toString()));
        return address;
    }

    private String words() {
        return FilterWords.join(Stream.of(FilterWords.of("cycle", cycle), FilterWords.of("rubric", rubric)));
    }

    private void ask() {
        if (cycle.getValue() != null) {
            var answer = whatIf.ask(cycle.getValue().code(), rubric.getValue().id());
            summary.show(answer);
            grid.show(Rows.of(answer.rows()), words());
        }
    }

    private static <T> T named(List<T> all, Function<T, String> code, List<String> wanted, T otherwise) {
        return all.stream()
                .filter(value -> wanted != null && wanted.contains(code.apply(value)))
                .findFirst()
                .orElse(otherwise);
    }
}
