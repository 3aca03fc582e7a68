package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what a file hides, which is not read; nothing when it hides nothing. */
public final class SkippedNote extends Div {

    public SkippedNote(Skipped skipped) {
        say("screen.import.skipped.sheets", skipped.sheets());
        say("screen.import.skipped.rows", skipped.rows());
        say("screen.import.skipped.others", skipped.others());
        setVisible(!skipped.equals(Skipped.NONE));
    }

    private void say(String key, int number) {
        if (number > 0) {
            add(new Paragraph(getTranslation(key, number)));
        }
    }
}
