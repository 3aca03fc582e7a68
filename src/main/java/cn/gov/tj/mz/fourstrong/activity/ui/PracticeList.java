package cn.gov.tj.mz.fourstrong.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A branch's practices under one criterion, each a link to its record; 暂无 where there is none. */
@NamedInterface("ui")
@StyleSheet("context://practices.css")
public final class PracticeList extends Div {

    private PracticeList(@Nullable List<Practice> practices, Function<Practice, Component> all) {
        addClassName("fs-practices");
        if (practices == null) {
            setText(Formats.current().none());
            return;
        }
        add(new UnorderedList(practices.stream().map(PracticeList::item).toArray(ListItem[]::new)));
        var first = practices.getFirst();
        if (first.total() > practices.size()) {
            add(all.apply(first));
        }
    }

    /**
     * Of all years, as the list of records shows them behind a link.
     *
     * @param practices under the same criterion, or null for none
     */
    public static PracticeList ofAllYears(@Nullable List<Practice> practices) {
        return new PracticeList(
                practices, first -> new PageLink(translate("activity.practices.all", first.total()), allLike(first)));
    }

    /** Of a span of time, which no list of records shows: only their number is told. */
    public static PracticeList ofSpan(@Nullable List<Practice> practices) {
        return new PracticeList(practices, first -> new Span(translate("activity.practices.count", first.total())));
    }

    private static ListItem item(Practice practice) {
        var item = new ListItem(new PageLink(practice.title(), "activities?id=" + practice.id()));
        var when = practice.startDate() == null
                ? practice.periodText()
                : Formats.current().day(practice.startDate());
        if (when != null) {
            item.add(new Span(when));
        }
        return item;
    }

    private static String allLike(Practice practice) {
        return new Location(
                        "activities",
                        new QueryParameters(Map.of(
                                "branch", List.of(practice.branch()),
                                "criterion", List.of(practice.criterion().name()),
                                "state", List.of(ActivityState.ACCEPTED.name()),
                                "origin",
                                        Stream.of(Origin.RECORDED, Origin.PUBLISHED)
                                                .map(Origin::name)
                                                .toList())))
                .getPathWithQueryParameters();
    }
}
