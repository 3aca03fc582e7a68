package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.audit.AuditFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.function.Function;

/** The filters above the log. */
class AuditFilterBar extends FilterBar {

    private final SearchField text = search("q", "audit.filter.text");
    private final ComboBox<String> area =
            choice("area", "audit.filter.area", ActionNames.AREAS, Function.identity(), ActionNames::area);
    private final DatePicker from = day("from", "audit.filter.from");
    private final DatePicker to = day("to", "audit.filter.to");

    AuditFilterBar(Runnable onChange) {
        super(onChange);
    }

    AuditFilter filter() {
        return new AuditFilter(text.getValue(), area.getValue(), from.getValue(), to.getValue());
    }
}
