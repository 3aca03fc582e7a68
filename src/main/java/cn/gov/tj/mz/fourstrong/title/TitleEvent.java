package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done with a title; its subject is the certificate. */
record TitleEvent(String action, UUID subjectId, String subject, Map<String, Object> details)
        implements AuditableEvent {

    static TitleEvent granted(Title title, String branch) {
        return new TitleEvent(
                "title.granted",
                title.id(),
                title.certificate(),
                Map.of(
                        "branch", branch,
                        "evaluation", title.evaluationId(),
                        "grantedOn", title.grantedOn().toString()));
    }

    static TitleEvent checked(Title title, TitleState before, Check check) {
        var details = new LinkedHashMap<String, Object>();
        details.put("from", before.name());
        details.put("to", title.state().name());
        details.put("year", check.year());
        put(details, "improveBy", check.improveBy());
        put(details, "reason", check.reason());
        var action = switch (check.action()) {
            case GRANTED, KEPT -> "title.kept";
            case IMPROVING -> "title.improving";
            case WITHDRAWN -> "title.withdrawn";
        };
        return new TitleEvent(action, title.id(), title.certificate(), details);
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
