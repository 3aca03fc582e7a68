package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.util.Objects;

/** How one person wants files to be; stored as JSON, so the names here are those of the stored text. */
record ExportChoice(ExportFormat format, boolean allColumns) {

    private static final String NAME = "export";
    private static final ExportChoice INITIAL = new ExportChoice(ExportFormat.values()[0], false);

    ExportChoice {
        Objects.requireNonNull(format);
    }

    /** As it was last time; read once for all lists that somebody visits. */
    static ExportChoice last() {
        var ui = UI.getCurrent();
        var known = ComponentUtil.getData(ui, ExportChoice.class);
        if (known != null) {
            return known;
        }
        var stored = preferences()
                .get(NAME)
                .flatMap(text -> SettingsJson.read(text, ExportChoice.class))
                .orElse(INITIAL);
        ComponentUtil.setData(ui, ExportChoice.class, stored);
        return stored;
    }

    void remember() {
        if (!equals(last())) {
            preferences().save(NAME, SettingsJson.write(this));
            ComponentUtil.setData(UI.getCurrent(), ExportChoice.class, this);
        }
    }

    private static Preferences preferences() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Preferences.class);
    }
}
