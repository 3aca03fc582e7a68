package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;

/** What an address asks for. */
final class Choices {

    private Choices() {}

    static Choice read(Location location) {
        return new Choice(parameter(location, "cycle"), parameter(location, "unit"));
    }

    static @Nullable String parameter(Location location, String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
