package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricField;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricSection;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field of a rubric and its value are called. */
public record FieldWords(Formats formats, Map<String, String> types) {

    /** @param types what can be counted */
    public static FieldWords of(List<TypeName> types) {
        var formats = Formats.current();
        return new FieldWords(
                formats, types.stream().collect(Collectors.toMap(TypeName::code, type -> type.in(formats.locale()))));
    }

    /** For example 指标 A1 理论武装 · 满分. */
    public String what(RubricSection section, String code, String name, RubricField field) {
        return part(section, code, name) + (field == RubricField.PRESENCE ? "" : " · " + formats.name(field));
    }

    String part(RubricSection section, String code, String name) {
        return (formats.name(section) + " " + code + " " + name).strip();
    }

    /** The value as people read it; nothing for what is not there. */
    public String value(RubricField field, @Nullable String value) {
        if (value == null) {
            return formats.none();
        }
        return switch (field) {
            case CRITERION -> formats.name(Criterion.valueOf(value));
            case COUNTED_TYPES -> types(IndicatorEntry.types(value));
            default -> value;
        };
    }

    /** What types are called; one that is gone keeps its code. */
    String types(List<String> codes) {
        return codes.stream().map(code -> types.getOrDefault(code, code)).collect(Collectors.joining("、"));
    }
}
