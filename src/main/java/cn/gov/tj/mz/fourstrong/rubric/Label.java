package cn.gov.tj.mz.fourstrong.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** The name of a part of a rubric in both languages. */
@Embeddable
public record Label(
        @Column(name = "name_zh") String zh,
        @Column(name = "name_en") String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
