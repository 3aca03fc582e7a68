package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with a mark in front that differs by shape as well as by colour. */
public final class StateBadge extends Span {

    /** Stands elsewhere in a row where its state says why there is nothing to tell. */
    public static final String DASH = "—";

    public StateBadge(String word, Tone tone) {
        super(word);
        addClassNames("fs-state", tone.look());
    }
}
