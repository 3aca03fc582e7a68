package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;

/** Where the settings of a grid are stored for one person. */
record GridMemory(String grid) {

    Optional<GridSettings> read() {
        return preferences().get(name()).flatMap(text -> SettingsJson.read(text, GridSettings.class));
    }

    void write(GridSettings settings) {
        preferences().save(name(), SettingsJson.write(settings));
    }

    void remove() {
        preferences().remove(name());
    }

    private String name() {
        return "grid." + grid;
    }

    private static Preferences preferences() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Preferences.class);
    }
}
