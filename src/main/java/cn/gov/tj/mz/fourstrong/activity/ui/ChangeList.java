package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityChange;
import cn.gov.tj.mz.fourstrong.activity.DraftPart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one step changed in a record: each part as it was, and as it is since. */
@StyleSheet("context://trace.css")
class ChangeList extends Div {

    private static final Pattern WORD = Pattern.compile("(qualifier|level|recipient)\\.[A-Z_]+");

    private final transient TypeNames types;

    ChangeList(List<ActivityChange> changes, TypeNames types) {
        this.types = types;
        addClassName("fs-changes");
        var list = new DescriptionList();
        changes.forEach(change -> list.add(
                new DescriptionList.Term(
                        getTranslation("activity.field." + change.part().field())),
                new DescriptionList.Description(
                        text("fs-change-before", change.part(), change.before()),
                        arrow(),
                        text("fs-change-after", change.part(), change.after()))));
        add(list);
    }

    private Span arrow() {
        var arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-label", getTranslation("activity.change.to"));
        arrow.getElement().setAttribute("role", "img");
        return arrow;
    }

    private Span text(String look, DraftPart part, @Nullable String stored) {
        var text = new Span(stored == null ? Formats.current().none() : words(part, stored));
        text.addClassName(look);
        return text;
    }

    private String words(DraftPart part, String stored) {
        return switch (part) {
            case TYPES -> stored.lines().map(types::of).collect(Collectors.joining("、"));
            case CRITERIA ->
                stored.lines().map(name -> getTranslation("criterion." + name)).collect(Collectors.joining("、"));
            case FIGURES, HONOURS -> stored.lines().map(this::cells).collect(Collectors.joining("\n"));
            default -> stored;
        };
    }

    private String cells(String line) {
        return Stream.of(line.split(DraftPart.CELL))
                .map(cell -> WORD.matcher(cell).matches() ? getTranslation(cell) : cell)
                .collect(Collectors.joining(" · "));
    }
}
