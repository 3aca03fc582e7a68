package cn.gov.tj.mz.fourstrong.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Opens an address with its filter, as a link or a bookmark does. */
final class Address {

    private Address() {}

    static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
