package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportLayout;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.flow.server.VaadinService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody made of headings the last time; a column, or nothing for one that was not taken over.
 *
 * @param columns by heading
 */
record RememberedColumns(Map<String, String> columns) {

    private static final String SETTING = "import.";

    static RememberedColumns of(String target) {
        return preferences()
                .get(SETTING + target)
                .flatMap(setting -> SettingsJson.read(setting, RememberedColumns.class))
                .orElseGet(() -> new RememberedColumns(Map.of()));
    }

    /** What is still a column, or was not taken over. */
    Map<String, String> among(List<ImportColumn> known) {
        var left = new LinkedHashMap<>(columns);
        left.values()
                .removeIf(column -> !column.isEmpty()
                        && known.stream().noneMatch(other -> other.key().equals(column)));
        return left;
    }

    /** Remembers the headings of this file; those of others only as long as there is room. */
    void save(String target, ImportLayout layout) {
        var all = new LinkedHashMap<String, String>();
        for (var place = 0; place < layout.headings().size(); place++) {
            var column = layout.columns().get(place);
            all.put(layout.headings().get(place), column == null ? "" : column);
        }
        var both = new LinkedHashMap<>(columns);
        both.putAll(all);
        var setting = SettingsJson.write(new RememberedColumns(both));
        if (setting.length() > Preferences.MAX_LENGTH) {
            setting = SettingsJson.write(new RememberedColumns(all));
        }
        if (setting.length() <= Preferences.MAX_LENGTH) {
            preferences().save(SETTING + target, setting);
        }
    }

    private static Preferences preferences() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Preferences.class);
    }
}
