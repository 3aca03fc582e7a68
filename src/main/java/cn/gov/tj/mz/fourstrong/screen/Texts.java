package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Translated;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;

/** What features say by key, in the language of the one who looks, with everything in it as people read it. */
public final class Texts {

    private Texts() {}

    public static String of(Words words) {
        return I18NProvider.translate(
                words.key(), words.arguments().stream().map(Texts::shown).toArray());
    }

    /** Counts stay numbers, because texts choose their words by them. */
    private static Object shown(Object argument) {
        return switch (argument) {
            case Words words -> of(words);
            case Translated name -> name.in(Formats.current().locale());
            case Integer _, Long _ -> argument;
            case BigDecimal points -> Formats.current().score(points);
            default -> Formats.current().show(argument);
        };
    }
}
