package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minutes in words, part by part; what is not written has no line. */
public final class MinutesLines {

    private MinutesLines() {}

    /** In the order in which they are read. */
    public static List<Line> of(Minutes minutes) {
        return Stream.of(
                        line("place", minutes.place()),
                        line("host", minutes.host()),
                        line("recorder", minutes.recorder()),
                        line("attendance", attendance(minutes)),
                        line("absent", minutes.absent()),
                        line("agenda", minutes.agenda()),
                        line("decisions", minutes.decisions()),
                        line("votes", minutes.votes()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many should have come and how many came, as far as that is written. */
    public static @Nullable String attendance(Minutes minutes) {
        var words = Stream.of(people("due", minutes.due()), people("present", minutes.present()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(I18NProvider.translate("activity.minutes.and")));
        return words.isEmpty() ? null : words;
    }

    private static Optional<String> people(String key, @Nullable Integer number) {
        return Optional.ofNullable(number).map(people -> I18NProvider.translate("activity.minutes." + key, people));
    }

    private static Optional<Line> line(String part, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(words -> new Line(I18NProvider.translate("activity.field.minutes." + part), words));
    }

    /** One part: what it is called, and what is written. */
    public record Line(String label, String text) {}
}
