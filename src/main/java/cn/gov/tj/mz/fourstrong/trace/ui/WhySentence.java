package cn.gov.tj.mz.fourstrong.trace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** One sentence about a total, which may go on with things that lead to what they are. */
class WhySentence extends Paragraph {

    private static final int NAMED = 3;

    WhySentence(String key, Object... values) {
        goOn(key, values);
    }

    final WhySentence goOn(String key, Object... values) {
        add(getTranslation("trace.why." + key, values));
        return this;
    }

    /** Ends with the first few of several things, and with how many there are. */
    <T> void list(List<T> things, Function<T, Component> link) {
        var named = things.stream().limit(NAMED).toList();
        for (int i = 0; i < named.size(); i++) {
            if (i > 0) {
                goOn("comma");
            }
            add(link.apply(named.get(i)));
        }
        goOn(things.size() > NAMED ? "andMore" : "end", things.size());
    }
}
