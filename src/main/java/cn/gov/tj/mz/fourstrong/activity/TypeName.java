package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Translated;
import java.util.Locale;

/** A type as filters, forms and lists show it. */
public record TypeName(String code, String nameZh, String nameEn, ActivityType.Category category, boolean requiresDate)
        implements Translated {

    @Override
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
