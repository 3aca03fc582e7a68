package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyCode;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list or the board that a form was opened from, so that people come back to what they saw. */
record BackToList(Map<String, List<String>> address) {

    private static final String DUE = "due";

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

    /** The duty that the form was opened for, on the board of duties. */
    Optional<DutyCode> due() {
        return DutyCode.parse(AddressFormat.text(DUE).read(address));
    }

    /** The code of the type that is due. */
    Optional<String> dueType() {
        return due().map(DutyCode::type);
    }

    void open() {
        due().ifPresentOrElse(
                        duty -> UI.getCurrent().navigate("duties", new QueryParameters(duty.onBoard())),
                        () -> UI.getCurrent().navigate(ActivitiesView.class, query()));
    }

    /** Opens the list with a record beside it, or the board, which links to it. */
    void open(UUID id) {
        if (due().isPresent()) {
            open();
            return;
        }
        UI.getCurrent().navigate(ActivitiesView.class, with("id", id));
    }

    private QueryParameters with(String name, UUID id) {
        var parameters = new LinkedHashMap<>(address);
        parameters.put(name, List.of(id.toString()));
        return new QueryParameters(parameters);
    }
}
