package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountFilter;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters above the list of accounts; they live in the address. */
class AccountFilterBar extends Div {

    private final SearchField text;
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Boolean> enabled = new ComboBox<>();

    AccountFilterBar(Runnable changed) {
        text = new SearchField("account.filter.text", changed);
        role.setItems(Role.values());
        role.setItemLabelGenerator(Formats.current()::name);
        label(role, "account.filter.role");
        enabled.setItems(true, false);
        enabled.setItemLabelGenerator(
                yes -> getTranslation(yes ? "account.filter.enabled.yes" : "account.filter.enabled.no"));
        label(enabled, "account.filter.enabled");
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text, role, enabled);
        role.addValueChangeListener(event -> notifyChange(event.isFromClient(), changed));
        enabled.addValueChangeListener(event -> notifyChange(event.isFromClient(), changed));
    }

    /** Fills the fields with what the address says; what it cannot mean is left out. */
    void read(Map<String, List<String>> address) {
        text.setValue(first(address, "q"));
        role.setValue(Arrays.stream(Role.values())
                .filter(one -> one.name().equals(first(address, "role")))
                .findFirst()
                .orElse(null));
        enabled.setValue(
                switch (first(address, "enabled")) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                });
    }

    Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("q", List.of(text.getValue()));
        address.put(
                "role", List.of(role.getValue() == null ? "" : role.getValue().name()));
        address.put(
                "enabled",
                List.of(enabled.getValue() == null ? "" : enabled.getValue().toString()));
        return address;
    }

    AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue(), enabled.getValue());
    }

    private void label(ComboBox<?> box, String key) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
    }

    private static void notifyChange(boolean byHand, Runnable changed) {
        if (byHand) {
            changed.run();
        }
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of("")).getFirst();
    }
}
