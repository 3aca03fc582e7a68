package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done with a title; its subject is the certificate. */
record TitleDone(String action, UUID subjectId, String subject, Map<String, Object> details) implements Recorded {

    static TitleDone granted(Title title, String branch) {
        return new TitleDone(
                "title.granted",
                title.id(),
                title.certificate(),
                Map.of(
                        "branch", branch,
                        "evaluation", title.evaluationId(),
                        "grantedOn", title.grantedOn().toString()));
    }

    static TitleDone checked(Title title, TitleState before, Check check) {
        var details = new LinkedHashMap<String, Object>();
        details.put("from", before.name());
        details.put("to", title.state().name());
        details.put("year", check.year());
        put(details, "improveBy", check.improveBy());
        put(details, "reason", check.reason());
        var action = switch (check.deed()) {
            case GRANTED, KEPT -> "title.kept";
            case IMPROVING -> "title.improving";
            case WITHDRAWN -> "title.withdrawn";
        };
        return new TitleDone(action, title.id(), title.certificate(), details);
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
