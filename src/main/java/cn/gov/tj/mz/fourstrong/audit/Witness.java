package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.SignedIn;
import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Sees who does something, and from where. */
@Component
class Witness {

    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_DETAILS = 8000;

    private final JsonMapper json;

    Witness(JsonMapper json) {
        this.json = json;
    }

    Deed describe(Recorded event) {
        var signedIn = signedIn();
        return new Deed(
                signedIn.filter(caller -> !caller.isSystem()).map(SignedIn::id).orElse(null),
                Optional.ofNullable(event.actor())
                        .or(() -> signedIn.map(Witness::name))
                        .orElse("-"),
                address(),
                event.action(),
                event.subjectId() == null ? null : event.subjectId().toString(),
                cut(event.subject()),
                event.succeeded(),
                details(event.details()));
    }

    private String details(Map<String, Object> details) {
        var text = json.writeValueAsString(new TreeMap<>(details));
        return text.length() <= LONGEST_DETAILS
                ? text
                : json.writeValueAsString(Map.of("tooLong", text.length(), "keys", details.keySet()));
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static String name(SignedIn caller) {
        return caller.isSystem()
                ? caller.displayName()
                : "%s (%s)".formatted(caller.displayName(), caller.getUsername());
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT));
    }
}
