package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
record DrillDown(String path, Map<String, List<String>> parameters) {

    static DrillDown evaluation(UUID id) {
        return new DrillDown("evaluations/" + id, Map.of());
    }

    /** An evaluation at one criterion; what names none, as a total, leads to the evaluation as a whole. */
    static DrillDown evaluation(UUID id, String criterion) {
        return Stream.of(Criterion.values()).anyMatch(value -> value.name().equals(criterion))
                ? evaluation(id).with("criterion", criterion)
                : evaluation(id);
    }

    /** Why a total is what it is. */
    static DrillDown why(UUID evaluation) {
        return new DrillDown(SheetLinks.why(evaluation), Map.of());
    }

    /** The scores of one indicator of an evaluation. */
    static DrillDown indicator(UUID evaluation, String code) {
        return new DrillDown("evaluations/" + evaluation + "/" + code, Map.of());
    }

    static DrillDown evaluations(String cycle, TreePart part) {
        return new DrillDown("evaluations", Map.of()).with("cycle", cycle).of(part);
    }

    /** Accepted activities of the branches that were counted. */
    static DrillDown activities(Overview.Activities counted, TreePart part) {
        var branches = counted.branches();
        var accepted = new DrillDown("activities", Map.of()).with("state", "ACCEPTED");
        return branches == null ? accepted.of(part) : accepted.with("branch", branches.toArray(String[]::new));
    }

    /** Those that began in these days. */
    DrillDown within(LocalDate from, LocalDate to) {
        return with("from", from.toString()).with("to", to.toString());
    }

    /** Those that began in this month. */
    DrillDown within(YearMonth month) {
        return within(month.atDay(1), month.atEndOfMonth());
    }

    /** Those of this year that give no date. */
    DrillDown undated(int year) {
        return with("year", String.valueOf(year)).with("undated", "true");
    }

    /** Titles whose check is due. */
    static DrillDown titlesDue(TreePart part) {
        return new DrillDown("titles", Map.of()).with("due", "true").of(part);
    }

    static DrillDown activity(UUID id) {
        return new DrillDown("activities", Map.of()).with("id", id.toString());
    }

    static DrillDown branch(String code) {
        return new DrillDown("branches/" + code, Map.of());
    }

    static DrillDown compare(String... branches) {
        return new DrillDown("compare", Map.of()).with("branch", branches);
    }

    static DrillDown dashboard(Choice choice) {
        return new DrillDown("dashboard", Map.of())
                .with("cycle", choice.cycle())
                .with("unit", choice.unit());
    }

    /** The same, narrowed further to any of these; no value narrows nothing. */
    DrillDown with(String name, @Nullable String... values) {
        var present = Stream.of(values).filter(Objects::nonNull).toList();
        if (present.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(parameters);
        all.put(name, present);
        return new DrillDown(path, all);
    }

    private DrillDown of(TreePart part) {
        return with("unit", part.unitCode()).with("branch", part.branchCode());
    }

    String href() {
        return new Location(path, query()).getPathWithQueryParameters();
    }

    void open() {
        UI.getCurrent().navigate(path, query());
    }

    PageLink link(Component... content) {
        return new PageLink(href(), content);
    }

    PageLink link(String text) {
        return new PageLink(text, href());
    }

    private QueryParameters query() {
        return new QueryParameters(parameters);
    }
}
