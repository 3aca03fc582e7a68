package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.component.button.Button;

/** Shows or hides the ranking: off until a manager switches it on, remembered for that manager, never for others. */
class RankingSwitch extends Button {

    private static final String REMEMBERED = "dashboard.ranking";
    private static final String ON = "on";

    private final transient Preferences preferences;
    private final boolean allowed;

    RankingSwitch(Preferences preferences, Caller caller, Runnable then) {
        this.preferences = preferences;
        this.allowed = caller.is(Role.MANAGER);
        setVisible(allowed);
        label();
        addClickListener(_ -> {
            toggle();
            then.run();
        });
    }

    boolean isOn() {
        return allowed && preferences.get(REMEMBERED).filter(ON::equals).isPresent();
    }

    private void toggle() {
        if (isOn()) {
            preferences.remove(REMEMBERED);
        } else {
            preferences.save(REMEMBERED, ON);
        }
        label();
    }

    private void label() {
        setText(getTranslation(isOn() ? "dashboard.ranking.hide" : "dashboard.ranking.show"));
    }
}
