package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** The name of a part of a rubric in both languages; where there is no English one, the Chinese stands in for it. */
@Embeddable
public record Label(
        @Column(name = "name_zh") String zh,
        @Column(name = "name_en") String en) implements Translated {

    static Label of(String zh, String en) {
        return new Label(zh, Text.clean(en) == null ? zh : en);
    }

    @Override
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    /** The English name, or nothing where the Chinese one stands in for it. */
    String ownEn() {
        return en.equals(zh) ? "" : en;
    }
}
