package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import java.util.List;
import java.util.Locale;

/** The types in the language of the one who looks. */
record TypeNames(List<TypeName> all, Locale locale) {

    String of(String code) {
        return all.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(this::of)
                .orElse(code);
    }

    String of(TypeName type) {
        return type.in(locale);
    }

    List<String> of(List<String> codes) {
        return codes.stream().map(this::of).toList();
    }
}
