package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Clicks on charts as a browser would tell of them, and where they lead. */
final class Clicks {

    private static final JsonMapper JSON = new JsonMapper();

    private Clicks() {}

    static void on(Chart chart, String series, String category) {
        var objectNode =
                JSON.createObjectNode().put("event.detail.series", series).put("event.detail.category", category);
        chart.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), "mark", objectNode));
    }

    /** Follows a link, as from a bookmark. */
    static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The address that the browser shows now, its parameters in alphabetical order. */
    static String address() {
        return inOrder(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters());
    }

    static String inOrder(String address) {
        var parts = address.split("\\?", 2);
        return parts.length == 1
                ? address
                : parts[0] + "?" + Stream.of(parts[1].split("&")).sorted().collect(Collectors.joining("&"));
    }
}
