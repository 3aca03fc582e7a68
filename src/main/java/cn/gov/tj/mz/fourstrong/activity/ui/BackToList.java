package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list that a form was opened from, with its filter, so that people come back to what they saw. */
record BackToList(Map<String, List<String>> address) {

    /** The list as the address of the form remembers it. */
    static BackToList from(Location location) {
        var address = new LinkedHashMap<>(UrlFilter.read(location));
        address.remove("copy");
        return new BackToList(address);
    }

    QueryParameters query() {
        return new QueryParameters(address);
    }

    /** The form's own address may say which record is copied. */
    QueryParameters queryToCopy(UUID id) {
        return with("copy", id);
    }

    void open() {
        UI.getCurrent().navigate(ActivitiesView.class, query());
    }

    /** Lets the address of the list name the record beside it, so that people come back to it; {@code null} for none. */
    void remember(@Nullable UUID id) {
        UrlFilter.write(id == null ? address : with("id", id).getParameters());
    }

    /** Opens the list with a record beside it. */
    void open(UUID id) {
        UI.getCurrent().navigate(ActivitiesView.class, with("id", id));
    }

    private QueryParameters with(String name, UUID id) {
        var parameters = new LinkedHashMap<>(address);
        parameters.put(name, List.of(id.toString()));
        return new QueryParameters(parameters);
    }
}
