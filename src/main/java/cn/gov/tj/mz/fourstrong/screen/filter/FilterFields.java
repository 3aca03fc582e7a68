package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one bar, each with the way its value stands in the address. */
final class FilterFields {

    private final List<Entry<?>> entries = new ArrayList<>();

    <V> void add(HasValue<?, V> field, AddressFormat<V> format) {
        entries.add(new Entry<>(field, format));
    }

    void read(Map<String, List<String>> address) {
        entries.forEach(entry -> entry.read(address));
    }

    Map<String, List<String>> write() {
        var address = new LinkedHashMap<String, List<String>>();
        entries.forEach(entry -> address.putAll(entry.write()));
        return address;
    }

    void clear() {
        entries.forEach(entry -> entry.field.clear());
    }

    boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry.field.isEmpty());
    }

    String words() {
        return FilterWords.join(entries.stream().map(Entry::words));
    }

    private record Entry<V>(HasValue<?, V> field, AddressFormat<V> format) {

        void read(Map<String, List<String>> address) {
            field.setValue(format.read(address));
        }

        Map<String, List<String>> write() {
            return format.write(field.getValue());
        }

        String words() {
            return FilterWords.of(write().keySet().stream().findFirst().orElse(""), field);
        }
    }
}
