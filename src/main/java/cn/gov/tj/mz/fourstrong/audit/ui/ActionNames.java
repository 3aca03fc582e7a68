package cn.gov.tj.mz.fourstrong.audit.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What actions are called. One of no area that is known here is shown as it is written in the log. */
final class ActionNames {

    /** The first words of actions, in the order of the filter. */
    static final List<String> AREAS = List.of(
            "account",
            "administrator",
            "organisation",
            "activity",
            "attachment",
            "duty",
            "series",
            "evaluation",
            "cycle",
            "rubric",
            "calendar",
            "title",
            "template",
            "suggestion",
            "list");

    private static final String ACTION = "audit.action.";

    private ActionNames() {}

    /** The codes of all actions that there are words for, those of an area together. */
    static List<String> all() {
        return ResourceBundle.getBundle("i18n/audit", Locale.CHINESE).keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted(comparing((String code) -> AREAS.indexOf(code.split("\\.")[0]))
                        .thenComparing(naturalOrder()))
                .toList();
    }

    static String area(String area) {
        return I18NProvider.translate("audit.area." + area);
    }

    /** @param code see {@link cn.gov.tj.mz.fourstrong.standard.AuditAction#code} */
    static String of(String code) {
        return AREAS.contains(code.split("\\.")[0]) ? I18NProvider.translate("audit.action." + code) : code;
    }
}
