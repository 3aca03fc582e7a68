package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricField;
import cn.gov.tj.mz.fourstrong.rubric.RubricSection;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import org.jspecify.annotations.Nullable;

/** What a field of a rubric and its value are called. */
record FieldWords(Formats formats) {

    static FieldWords current() {
        return new FieldWords(Formats.current());
    }

    /** For example 指标 A1 理论武装 · 满分. */
    String what(RubricSection section, String code, String name, RubricField field) {
        return part(section, code, name) + (field == RubricField.PRESENCE ? "" : " · " + formats.name(field));
    }

    String part(RubricSection section, String code, String name) {
        return (formats.name(section) + " " + code + " " + name).strip();
    }

    /** The value as people read it; nothing for what is not there. */
    String value(RubricField field, @Nullable String value) {
        if (value == null) {
            return formats.none();
        }
        return field == RubricField.CRITERION ? formats.name(Criterion.valueOf(value)) : value;
    }
}
