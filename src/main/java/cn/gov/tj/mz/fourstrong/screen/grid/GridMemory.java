package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;

/** Where a grid keeps how one person arranged it; what is kept and not understood counts as nothing. */
record GridMemory(String grid) {

    Optional<GridSettings> read() {
        return preferences().get(name()).flatMap(GridSettings::parse);
    }

    void write(GridSettings settings) {
        preferences().save(name(), settings.text());
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
