package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;

/** What is wrong or missing, in words; points and constants as people say them. */
public final class Problems {

    private Problems() {}

    public static String inWords(Problem problem, Locale locale) {
        var arguments = problem.arguments().stream()
                .map(argument -> word(argument, new Formats(locale)))
                .toArray();
        return I18NProvider.translate(locale, problem.key(), arguments);
    }

    private static Object word(Object argument, Formats formats) {
        return switch (argument) {
            case BigDecimal points -> formats.marks(points);
            case Enum<?> constant -> formats.name(constant);
            default -> argument;
        };
    }
}
