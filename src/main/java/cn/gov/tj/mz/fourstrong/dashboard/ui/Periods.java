package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.i18n.I18NProvider;

/** Names of cycles for people. */
final class Periods {

    private Periods() {}

    static String name(Period period) {
        var part = period.kind() == Period.Kind.YEAR ? "" : "." + period.part();
        return I18NProvider.translate("dashboard.period." + period.kind() + part, String.valueOf(period.year()));
    }
}
