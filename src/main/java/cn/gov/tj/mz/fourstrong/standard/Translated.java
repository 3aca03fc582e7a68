package cn.gov.tj.mz.fourstrong.standard;

import java.util.Locale;

/** A name that is kept in both languages. */
public interface Translated {

    String in(Locale locale);
}
