package cn.gov.tj.mz.fourstrong.calendar.ui;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.calendar.PublicityEnds.Moved;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says of how many results publicity will end on another day, and on which. */
class MovedNote extends Div {

    private static final int NAMED = 5;

    MovedNote() {
        addClassName("fs-calendar-moved");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<Moved> moved) {
        setText(words(moved));
        setVisible(!moved.isEmpty());
    }

    /** A sentence for each new day. */
    static String words(List<Moved> moved) {
        return moved.stream().collect(groupingBy(Moved::to, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(day -> sentence(day.getKey(), day.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(LocalDate to, List<Moved> moved) {
        var later = moved.getFirst().from().isBefore(to);
        return text(
                later ? "calendar.moved.later" : "calendar.moved.earlier",
                moved.size(),
                Formats.current().show(to),
                branches(moved));
    }

    /** Those that the reader sees by name, as far as they are few, and how many others. */
    private static String branches(List<Moved> moved) {
        var named = moved.stream()
                .map(Moved::branch)
                .filter(Objects::nonNull)
                .limit(NAMED)
                .toList();
        if (named.isEmpty()) {
            return text("calendar.moved.beyondScope");
        }
        var names = String.join(text("calendar.moved.and"), named);
        return named.size() == moved.size() ? names : text("calendar.moved.more", names, moved.size() - named.size());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
