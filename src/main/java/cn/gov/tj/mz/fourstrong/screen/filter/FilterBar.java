package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters above a list. A list's own bar declares its fields, each with the name it has in the address, and makes
 * the filter from their values; this one fills them from the address and writes back what people choose.
 */
public abstract class FilterBar extends Div {

    private final transient FilterFields fields = new FilterFields();
    private final transient ListAddress address = new ListAddress(fields);
    private final transient Runnable onChange;
    private final Button clear = new Button(getTranslation("screen.filter.clear"), _ -> reset());
    private final Div chips = new Div();
    private final Set<DatePicker> days = new HashSet<>();

    protected FilterBar(Runnable onChange) {
        this.onChange = onChange;
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        chips.addClassName("fs-filter-chips");
    }

    /** Keeps the order of the list in the address, too. */
    public final void keep(ListOrder listed) {
        address.keep(listed);
    }

    /** Lets the address name what is shown beside the list, until the filter changes; {@code null} for nothing. */
    public final void showBeside(String name, @Nullable Object id) {
        address.beside(name, id);
    }

    /** Fills the fields with what an address says; what it does not say, or cannot mean, narrows nothing. */
    public final void read(Location location) {
        address.read(location);
        update();
    }

    /** What is chosen, and how the list is sorted, as parameters of an address. */
    public final Map<String, List<String>> address() {
        return address.ofList();
    }

    /** What is chosen, in one line for the audit log. */
    public final String words() {
        return fields.words();
    }

    /** Whether everything in it was understood: what was not narrows to nothing, rather than to everything. */
    public final boolean isReadable() {
        return days.stream().noneMatch(DatePicker::isInvalid);
    }

    public final void reset() {
        fields.clear();
        changed();
    }

    /** Writes the address and notifies the list; fields do so themselves when people change them. */
    protected final void changed() {
        update();
        address.writeFilter();
        onChange.run();
    }

    /** The button that clears all stands last, where a bar has not given it a place of its own. */
    private void update() {
        if (clear.getParent().isEmpty()) {
            add(clear);
        }
        clear.setVisible(!fields.isEmpty() || !isReadable());
        getElement().setAttribute("data-fs-chosen", words());
    }

    protected final <V, C extends Component & HasValue<?, V>> C field(C field, AddressFormat<V> format) {
        add(field);
        return register(field, format);
    }

    private <V, C extends HasValue<?, V>> C register(C field, AddressFormat<V> format) {
        fields.add(field, format);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
        return field;
    }

    /** Puts a button that clears all, and what only links set as chips, behind the fields declared so far. */
    protected final void addChips() {
        add(clear, chips);
    }

    /** @param none the value that narrows nothing */
    protected final <V extends @Nullable Object> FilterChip<V> chip(
            AddressFormat<V> format, V none, Function<V, String> label) {
        return register(new FilterChip<>(chips, none, label), format);
    }

    protected final SearchField search(String name, String key) {
        return field(new SearchField(key), AddressFormat.text(name));
    }

    protected final <T> ComboBox<T> choice(
            String name, String key, Collection<T> items, Function<T, String> code, ItemLabelGenerator<T> label) {
        return field(FilterInputs.single(key, items, label), AddressFormat.one(name, items, code));
    }

    protected final <T> MultiSelectComboBox<T> choices(
            String name, String key, Collection<T> items, Function<T, String> code, ItemLabelGenerator<T> label) {
        return field(FilterInputs.multiple(key, items, label), AddressFormat.many(name, items, code));
    }

    protected final <T> FilterSelect<T> select(
            String name, String key, Collection<T> items, Function<T, String> code, ItemLabelGenerator<T> label) {
        return field(new FilterSelect<>(getTranslation(key), items, label), AddressFormat.one(name, items, code));
    }

    protected final DatePicker day(String name, String key) {
        var picker = field(FilterInputs.day(key), AddressFormat.day(name));
        days.add(picker);
        picker.addValidationStatusChangeListener(_ -> changed());
        return picker;
    }
}
