package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filter of a list in the address, so that a view can be kept as a bookmark and sent to others. */
public final class UrlFilter {

    private UrlFilter() {}

    /** What the address says, without empty values. */
    public static Map<String, List<String>> read(Location location) {
        return withoutBlanks(location.getQueryParameters().getParameters());
    }

    /** Puts the filter into the address; the page stays as it is, and so does the way back. */
    public static void write(Map<String, List<String>> filter) {
        var ui = UI.getCurrent();
        var path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(withoutBlanks(filter))));
    }

    /** The same without values that say nothing. */
    public static Map<String, List<String>> withoutBlanks(Map<String, List<String>> filter) {
        var result = new LinkedHashMap<String, List<String>>();
        filter.forEach((name, values) -> {
            var present =
                    values.stream().filter(value -> Text.clean(value) != null).toList();
            if (!present.isEmpty()) {
                result.put(name, present);
            }
        });
        return result;
    }
}
