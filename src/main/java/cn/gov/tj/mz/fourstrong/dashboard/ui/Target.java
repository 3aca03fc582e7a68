package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.Part;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies behind a number: the list or record it was made from, as an address of this application. */
record Target(String path, Map<String, List<String>> parameters) {

    static Target evaluation(UUID id) {
        return new Target("evaluations/" + id, Map.of());
    }

    /** An evaluation at one criterion; what names none, as a total, leads to the evaluation as a whole. */
    static Target evaluation(UUID id, String criterion) {
        return Stream.of(Criterion.values()).anyMatch(one -> one.name().equals(criterion))
                ? evaluation(id).with("criterion", criterion)
                : evaluation(id);
    }

    /** The scores of one indicator of an evaluation. */
    static Target indicator(UUID evaluation, String code) {
        return new Target("evaluations/" + evaluation + "/" + code, Map.of());
    }

    static Target evaluations(String cycle, Part part) {
        return new Target("evaluations", Map.of()).with("cycle", cycle).of(part);
    }

    /** Accepted activities that began in these days. */
    static Target activities(LocalDate from, LocalDate to, Part part) {
        return new Target("activities", Map.of())
                .with("state", "ACCEPTED")
                .with("from", from.toString())
                .with("to", to.toString())
                .of(part);
    }

    /** Accepted activities that began in this month. */
    static Target activities(YearMonth month, Part part) {
        return activities(month.atDay(1), month.atEndOfMonth(), part);
    }

    /** Accepted activities of this year that give no date. */
    static Target undatedActivities(int year, Part part) {
        return new Target("activities", Map.of())
                .with("state", "ACCEPTED")
                .with("year", String.valueOf(year))
                .with("undated", "true")
                .of(part);
    }

    static Target activity(UUID id) {
        return new Target("activities", Map.of()).with("id", id.toString());
    }

    static Target branch(String code) {
        return new Target("branches/" + code, Map.of());
    }

    static Target compare(String... branches) {
        return new Target("compare", Map.of()).with("branch", branches);
    }

    static Target dashboard(Choice choice) {
        return new Target("dashboard", Map.of()).with("cycle", choice.cycle()).with("unit", choice.unit());
    }

    /** The same, narrowed further to any of these; no value narrows nothing. */
    Target with(String name, @Nullable String... values) {
        var given = Stream.of(values).filter(Objects::nonNull).toList();
        if (given.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(parameters);
        all.put(name, given);
        return new Target(path, all);
    }

    private Target of(Part part) {
        return with("unit", part.unitCode()).with("branch", part.branchCode());
    }

    String href() {
        return new Location(path, query()).getPathWithQueryParameters();
    }

    void open() {
        UI.getCurrent().navigate(path, query());
    }

    Anchor link(Component... content) {
        var link = new Anchor(href(), content);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    Anchor link(String text) {
        var link = link();
        link.setText(text);
        return link;
    }

    private QueryParameters query() {
        return new QueryParameters(parameters);
    }
}
