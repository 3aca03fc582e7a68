package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.audit.AuditFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.function.Function;

/** The filters above the log. */
class AuditFilterBar extends FilterBar {

    private final SearchField text = search("q", "audit.filter.text");
    private final ComboBox<String> area =
            choice("area", "audit.filter.area", ActionNames.AREAS, Function.identity(), ActionNames::area);
    private final MultiSelectComboBox<String> actions =
            choices("action", "audit.filter.action", ActionNames.all(), Function.identity(), ActionNames::of);
    private final SearchField actor = search("actor", "audit.filter.actor");
    private final FilterSelect<Boolean> result = select(
            "result",
            "audit.filter.result",
            List.of(true, false),
            done -> done ? "done" : "refused",
            done -> getTranslation(done ? "audit.done" : "audit.failed"));
    private final DatePicker from = day("from", "audit.filter.from");
    private final DatePicker to = day("to", "audit.filter.to");
    private final Checkbox unusual =
            field(new Checkbox(getTranslation("audit.filter.unusual")), AddressFormat.flag("unusual"));
    private final Checkbox withoutSignIns =
            field(new Checkbox(getTranslation("audit.filter.noSignIns")), AddressFormat.flag("noSignIns"));

    AuditFilterBar(Runnable onChange) {
        super(onChange);
    }

    AuditFilter filter() {
        return new AuditFilter(
                text.getValue(),
                actor.getValue(),
                area.getValue(),
                actions.getValue(),
                unusual.getValue(),
                withoutSignIns.getValue(),
                result.getValue(),
                from.getValue(),
                to.getValue());
    }
}
