package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.file.FileFault;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** What is wrong with the files of a rubric: which file, which line, which column, and what to do. */
class FaultList extends Div {

    private static final int MAX_SHOWN = 50;

    FaultList(List<FileFault> faults) {
        addClassName("fs-import-faults");
        if (!faults.isEmpty()) {
            say(getTranslation("screen.import.faults", faults.size()));
            var list = new UnorderedList();
            faults.stream().limit(MAX_SHOWN).forEach(fault -> list.add(new ListItem(words(fault))));
            if (faults.size() > MAX_SHOWN) {
                list.add(new ListItem(getTranslation("screen.import.more", faults.size() - MAX_SHOWN)));
            }
            add(list);
        }
    }

    final FaultList say(String problem) {
        var head = new Div(VaadinIcon.EXCLAMATION_CIRCLE.create(), new Span(problem));
        head.addClassName("fs-import-problem");
        add(head);
        return this;
    }

    private String words(FileFault fault) {
        var problem = Problems.inWords(fault.problem(), getLocale());
        return fault.line() == 0
                ? getTranslation("rubric.import.ofFile", fault.file(), problem)
                : getTranslation(
                        "rubric.import.ofCell",
                        fault.file(),
                        fault.line(),
                        fault.problem().field(),
                        problem);
    }
}
