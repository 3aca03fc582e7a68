package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** An honour in the words that all screens and files use. */
@NamedInterface("ui")
public final class HonourWords {

    private HonourWords() {}

    /**
     * Level, giver, years, receiver and number, as far as they are known.
     *
     * @param periodText when its record says that it was; stands in for years that are not known
     */
    public static List<String> parts(Honour honour, @Nullable String periodText) {
        var formats = Formats.current();
        return Stream.of(
                        honour.level() == Honour.Level.UNKNOWN ? null : formats.name(honour.level()),
                        honour.awardedBy(),
                        honour.years() == null ? periodText : honour.years(),
                        formats.name(honour.recipient()),
                        count(honour))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The title with those parts. */
    public static String inOneLine(Honour honour, @Nullable String periodText) {
        return I18NProvider.translate(
                "activity.honour.inOneLine", honour.title(), String.join(" · ", parts(honour, periodText)));
    }

    private static @Nullable String count(Honour honour) {
        return honour.quantity() == null
                ? null
                : I18NProvider.translate("activity.honour.count." + honour.measure(), honour.quantity());
    }
}
