package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/**
 * Shows or hides the ranking: off until a manager switches it on, remembered for that manager, never for others; an
 * address that says which counts first.
 */
class RankingSwitch extends Button {

    static final String NAME = "ranking";

    private static final String REMEMBERED = "dashboard.ranking";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final transient Preferences preferences;
    private final boolean allowed;
    private @Nullable String asked;

    RankingSwitch(Preferences preferences, Caller caller, Runnable then) {
        this.preferences = preferences;
        this.allowed = caller.is(Role.MANAGER);
        setVisible(allowed);
        read(null);
        addClickListener(_ -> {
            toggle();
            then.run();
        });
    }

    /** What the address says, {@code null} for nothing. */
    void read(@Nullable String word) {
        asked = ON.equals(word) || OFF.equals(word) ? word : null;
        label();
    }

    boolean isOn() {
        return allowed && ON.equals(asked == null ? preferences.get(REMEMBERED).orElse(OFF) : asked);
    }

    /** For the address, {@code null} while it says nothing. */
    @Nullable
    String word() {
        return asked;
    }

    private void toggle() {
        if (isOn()) {
            preferences.remove(REMEMBERED);
            read(OFF);
        } else {
            preferences.save(REMEMBERED, ON);
            read(ON);
        }
    }

    private void label() {
        setText(getTranslation(isOn() ? "dashboard.ranking.hide" : "dashboard.ranking.show"));
    }
}
