package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The details of an entry in words, a line for each, those of a detail below it. */
final class DetailsText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INDENT = "    ";

    private static final Map<String, AuditDetail> DETAILS =
            Arrays.stream(AuditDetail.values()).collect(Collectors.toMap(AuditDetail::code, Function.identity()));
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Function.identity()));

    private DetailsText() {}

    /** @param json as the log stores it */
    static String of(String json) {
        return of(json, INDENT, "\n");
    }

    /** The same in one line, for a cell. */
    static String line(String json) {
        return of(json, "", "; ");
    }

    private static String of(String json, String indent, String separator) {
        return lines(JSON.readTree(json), indent).collect(Collectors.joining(separator));
    }

    private static Stream<String> lines(JsonNode value, String indent) {
        return switch (value) {
            case JsonNode details
            when details.isObject() ->
                details.properties().stream()
                        .flatMap(detail -> isNoFilter(detail.getKey(), detail.getValue())
                                ? Stream.of(I18NProvider.translate("audit.noFilter"))
                                : named(name(detail.getKey()), detail.getValue(), indent));
            case JsonNode list when list.isArray() -> list.valueStream().flatMap(element -> lines(element, indent));
            default -> Stream.of(value.asString());
        };
    }

    private static Stream<String> named(String name, JsonNode value, String indent) {
        return value.isContainer()
                ? Stream.concat(
                        Stream.of(
                                I18NProvider.translate("audit.detail", name, "").strip()),
                        lines(value, indent).map(line -> indent + line))
                : Stream.of(I18NProvider.translate("audit.detail", name, value.asString()));
    }

    private static boolean isNoFilter(String code, JsonNode value) {
        return code.equals(AuditDetail.FILTER.code()) && value.asString("").isEmpty();
    }

    private static String name(String code) {
        if (DETAILS.containsKey(code)) {
            return I18NProvider.translate("audit.detail." + code);
        }
        if (ROLES.containsKey(code)) {
            return Formats.current().name(ROLES.get(code));
        }
        return code.contains(".") ? I18NProvider.translate(code) : code;
    }
}
