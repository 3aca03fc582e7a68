package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of what activities tell; each item leads to its activity. */
final class ActivityLinks {

    private ActivityLinks() {}

    /** The list, or 暂无. */
    static Component list(List<? extends ListItem> items) {
        if (items.isEmpty()) {
            var nothing = new Paragraph(Formats.current().none());
            nothing.addClassName("fs-card-empty");
            return nothing;
        }
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("fs-told");
        return list;
    }

    static ListItem item(Anchor link, @Nullable String... notes) {
        var item = new ListItem(link);
        var words = Stream.of(notes)
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            item.add(new Span(words));
        }
        return item;
    }
}
