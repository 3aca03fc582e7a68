package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;

/** What is wrong with a file that people bring, cell by cell. */
@StyleSheet("context://import.css")
public final class ImportFaults extends Div {

    private static final int MAX_SHOWN = 50;

    public ImportFaults() {
        addClassName("fs-import-faults");
    }

    /** Whether the file could be read; when not, this says why. */
    public boolean accepted(Runnable reading) {
        try {
            return ServiceCalls.succeeds(reading);
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(problem -> say(
                            getTranslation(problem.key(), problem.arguments().toArray())));
            return false;
        }
    }

    public void say(String problem) {
        var head = new Div(VaadinIcon.EXCLAMATION_CIRCLE.create(), new Span(problem));
        head.addClassName("fs-import-problem");
        add(head);
    }

    /** Lists the first of them, each in words: where it is and what to do. */
    public <F> void show(List<F> faults, Function<F, String> words) {
        if (faults.isEmpty()) {
            return;
        }
        say(getTranslation("screen.import.faults", faults.size()));
        var list = new UnorderedList();
        faults.stream().limit(MAX_SHOWN).map(words).map(ListItem::new).forEach(list::add);
        if (faults.size() > MAX_SHOWN) {
            list.add(new ListItem(getTranslation("screen.import.more", faults.size() - MAX_SHOWN)));
        }
        add(list);
    }
}
