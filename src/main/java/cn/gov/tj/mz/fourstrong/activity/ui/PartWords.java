package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.DraftPart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What histories and conflicts show of the parts of a record. */
record PartWords(TypeNames types) {

    private static final Pattern WORD = Pattern.compile("(qualifier|level|recipient)\\.[A-Z_]+");

    static String label(DraftPart part) {
        return I18NProvider.translate(part.key());
    }

    String of(DraftPart part, @Nullable String stored) {
        if (stored == null) {
            return Formats.current().none();
        }
        return switch (part) {
            case TYPES -> stored.lines().map(types::of).collect(Collectors.joining("、"));
            case CRITERIA ->
                stored.lines()
                        .map(name -> I18NProvider.translate("criterion." + name))
                        .collect(Collectors.joining("、"));
            case START_DATE, END_DATE -> Formats.current().dayInText(LocalDate.parse(stored));
            case FIGURES, HONOURS -> stored.lines().map(PartWords::cells).collect(Collectors.joining("\n"));
            default -> stored;
        };
    }

    private static String cells(String line) {
        return Stream.of(line.split(DraftPart.CELL))
                .map(cell -> WORD.matcher(cell).matches() ? I18NProvider.translate(cell) : cell)
                .collect(Collectors.joining(" · "));
    }
}
