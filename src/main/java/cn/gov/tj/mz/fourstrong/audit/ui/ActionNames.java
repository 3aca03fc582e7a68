package cn.gov.tj.mz.fourstrong.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What deeds are called. One that is not known here is shown as it is written in the log. */
final class ActionNames {

    /** The first words of actions, in the order of the filter. */
    static final List<String> AREAS = List.of(
            "account", "organisation", "activity", "evaluation", "cycle", "rubric", "calendar", "title", "list");

    /** These modules name every deed of theirs by itself. */
    private static final Set<String> NAMED = Set.of("account", "organisation", "calendar", "title");

    private static final Map<String, Set<String>> DEEDS = Map.of(
            "activity", Set.of("recorded", "edited", "submitted", "accepted", "returned", "withdrawn", "taken"),
            "evaluation",
                    Set.of(
                            "saved",
                            "marked",
                            "draft",
                            "submitted",
                            "reviewed",
                            "approved",
                            "publicised",
                            "final",
                            "returned",
                            "adjusted",
                            "found",
                            "findingWithdrawn",
                            "reviewersChanged",
                            "objectionRecorded",
                            "objectionUpheld",
                            "objectionRejected",
                            "reviewSettled"),
            "cycle", Set.of("opened", "closed", "extended", "reminded"),
            "rubric", Set.of("created", "edited", "revised", "copied", "imported", "withdrawn"),
            "list", Set.of("exported"));

    private ActionNames() {}

    static String area(String area) {
        return I18NProvider.translate("audit.area." + area);
    }

    static String of(String action) {
        var parts = action.split("\\.", 2);
        if (parts.length < 2) {
            return action;
        }
        if (NAMED.contains(parts[0])) {
            return I18NProvider.translate(action);
        }
        return DEEDS.getOrDefault(parts[0], Set.of()).contains(parts[1])
                ? I18NProvider.translate("audit.action." + action)
                : action;
    }
}
