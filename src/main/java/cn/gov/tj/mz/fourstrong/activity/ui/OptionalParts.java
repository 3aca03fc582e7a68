package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.activity.minutes.ui.MinutesFold;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What many records do without: figures and honours have rows when wanted, minutes are folded. */
class OptionalParts extends Div {

    private final EntryRows<Figure> figures;
    private final EntryRows<Honour> honours;
    private final MinutesFold minutes;
    private final Supplier<List<String>> types;
    private transient Function<String, Minutes> lastMinutes = _ -> Minutes.NONE;

    /** @param types the codes that are chosen now, the main one first */
    OptionalParts(Supplier<List<String>> types, LeaveGuard guard, FieldErrors problems) {
        this.types = types;
        figures = new EntryRows<>("figures", FigureRow::new, guard, problems);
        honours = new EntryRows<>("honours", HonourRow::new, guard, problems);
        minutes = new MinutesFold(this::lastMinutes, guard, problems);
        add(figures, honours, minutes);
    }

    /** Tells what the minutes of the last meeting of a type had. */
    void proposeMinutes(Function<String, Minutes> lastMinutes) {
        this.lastMinutes = lastMinutes;
    }

    /** Other types are chosen. */
    void typesChanged() {
        minutes.propose();
    }

    void fill(ActivityDraft draft) {
        figures.fill(draft.figures());
        honours.fill(draft.honours());
        minutes.fill(draft.minutes());
    }

    /** Lets rules find the fields that they speak of. */
    void bind() {
        figures.bind();
        honours.bind();
        minutes.openIfWritten();
    }

    List<Figure> figures() {
        return figures.values();
    }

    List<Honour> honours() {
        return honours.values();
    }

    Minutes minutes() {
        return minutes.minutes();
    }

    private Minutes lastMinutes() {
        return types.get().stream().findFirst().map(lastMinutes).orElse(Minutes.NONE);
    }
}
