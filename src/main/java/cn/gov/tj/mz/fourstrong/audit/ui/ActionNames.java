package cn.gov.tj.mz.fourstrong.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What actions are called. One of no area that is known here is shown as it is written in the log. */
final class ActionNames {

    /** The first words of actions, in the order of the filter. */
    static final List<String> AREAS = List.of(
            "account",
            "administrator",
            "organisation",
            "activity",
            "evaluation",
            "cycle",
            "rubric",
            "calendar",
            "title",
            "suggestion",
            "list");

    private ActionNames() {}

    static String area(String area) {
        return I18NProvider.translate("audit.area." + area);
    }

    /** @param code see {@link cn.gov.tj.mz.fourstrong.standard.AuditAction#code} */
    static String of(String code) {
        return AREAS.contains(code.split("\\.")[0]) ? I18NProvider.translate("audit.action." + code) : code;
    }
}
