package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.audit.AuditFilter;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.SearchField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters above the log; they live in the address. */
class AuditFilterBar extends Div {

    private final SearchField text;
    private final ComboBox<String> area = new ComboBox<>();
    private final DatePicker from = ComponentTexts.localise(new DatePicker());
    private final DatePicker to = ComponentTexts.localise(new DatePicker());

    AuditFilterBar(Runnable changed) {
        text = new SearchField("audit.filter.text", changed);
        area.setItems(ActionNames.AREAS);
        area.setItemLabelGenerator(ActionNames::area);
        area.setPlaceholder(getTranslation("audit.filter.area"));
        area.setAriaLabel(getTranslation("audit.filter.area"));
        area.setClearButtonVisible(true);
        day(from, "audit.filter.from");
        day(to, "audit.filter.to");
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text, area, from, to);
        for (HasValue<?, ?> field : List.of(area, from, to)) {
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
        }
    }

    /** Fills the fields with what the address says; what it cannot mean is left out. */
    void read(Map<String, List<String>> address) {
        text.setValue(first(address, "q"));
        var wanted = first(address, "area");
        area.setValue(ActionNames.AREAS.contains(wanted) ? wanted : null);
        from.setValue(date(first(address, "from")));
        to.setValue(date(first(address, "to")));
    }

    Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("q", List.of(text.getValue()));
        address.put("area", List.of(area.getOptionalValue().orElse("")));
        address.put(
                "from", List.of(from.getOptionalValue().map(LocalDate::toString).orElse("")));
        address.put("to", List.of(to.getOptionalValue().map(LocalDate::toString).orElse("")));
        return address;
    }

    AuditFilter filter() {
        return new AuditFilter(text.getValue(), area.getValue(), from.getValue(), to.getValue());
    }

    private void day(DatePicker picker, String key) {
        picker.setPlaceholder(getTranslation(key));
        picker.setAriaLabel(getTranslation(key));
        picker.setClearButtonVisible(true);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of("")).getFirst();
    }
}
