package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.component.html.Span;

/** How far a rubric is. */
public class RubricBadge extends Span {

    public void show(RubricState state) {
        removeAll();
        add(new StateBadge(
                Formats.current().name(state),
                switch (state) {
                    case DRAFT -> Tone.ATTENTION;
                    case ENABLED -> Tone.GOOD;
                    case IN_USE, WITHDRAWN -> Tone.NEUTRAL;
                }));
    }
}
