package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.AccountPrincipal;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.LinkedHashMap;
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
class AuditContext {

    private static final int MAX_SUBJECT_LENGTH = 400;
    private static final int MAX_DETAILS_LENGTH = 8000;

    private final JsonMapper json;

    AuditContext(JsonMapper json) {
        this.json = json;
    }

    AuditRecord describe(AuditableEvent event) {
        var signedIn = signedIn();
        return new AuditRecord(
                signedIn.filter(caller -> !caller.isSystem())
                        .map(AccountPrincipal::id)
                        .orElse(null),
                Optional.ofNullable(event.actor())
                        .or(() -> signedIn.map(AuditContext::name))
                        .orElse("-"),
                address(),
                event.action().code(),
                event.subjectId() == null ? null : event.subjectId().toString(),
                cut(event.subject()),
                event.succeeded(),
                details(event.details()));
    }

    private String details(Map<AuditDetail, Object> details) {
        var named = new TreeMap<>(named(details));
        var text = json.writeValueAsString(named);
        return text.length() <= MAX_DETAILS_LENGTH
                ? text
                : json.writeValueAsString(
                        named(Map.of(AuditDetail.TOO_LONG, text.length(), AuditDetail.KEYS, named.keySet())));
    }

    /** The same under the names that the log stores, also in details of details. */
    private static Map<String, Object> named(Map<?, ?> details) {
        var named = new LinkedHashMap<String, Object>();
        details.forEach((name, value) -> named.put(
                name instanceof AuditDetail detail ? detail.code() : name.toString(),
                value instanceof Map<?, ?> more ? named(more) : value));
        return named;
    }

    private static Optional<AccountPrincipal> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(AccountPrincipal.class::isInstance)
                .map(AccountPrincipal.class::cast);
    }

    private static String name(AccountPrincipal caller) {
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
        return subject.codePointCount(0, subject.length()) <= MAX_SUBJECT_LENGTH
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT_LENGTH));
    }
}
