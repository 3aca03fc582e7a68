package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.PartEntry;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parts of a rubric of one kind, in their order: dragged, or moved by buttons. */
class PartLines<E extends PartEntry> extends Section {

    private final Supplier<? extends PartLine<E>> maker;
    private final LeaveGuard guard;
    private final Runnable changed;
    private final List<PartLine<E>> lines = new ArrayList<>();
    private final Div body = new Div();
    private final Div head = new Div();
    private final Span beside = new Span();
    private final Span said = new Span();
    private List<PartLines<E>> peers = List.of(this);

    /** @param changed is notified of every line that comes, goes or moves */
    PartLines(String title, String addText, Supplier<? extends PartLine<E>> maker, LeaveGuard guard, Runnable changed) {
        this.maker = maker;
        this.guard = guard;
        this.changed = changed;
        addClassNames("fs-card", "fs-parts");
        beside.addClassName("fs-muted");
        said.addClassName("fs-part-said");
        said.getElement().setAttribute("aria-live", "polite");
        head.add(new H2(title), beside);
        head.addClassName("fs-part-head");
        var add = new Button(addText, VaadinIcon.PLUS.create(), _ -> begin());
        add(head, body, add, said);
        Dragged.accept(this, () -> this, null);
    }

    void fill(List<E> entries) {
        lines.clear();
        body.removeAll();
        entries.forEach(entry -> {
            var line = make();
            line.fill(entry);
            insert(line, lines.size());
        });
    }

    List<PartLine<E>> lines() {
        return lines;
    }

    List<E> values() {
        return lines.stream().map(PartLine::value).toList();
    }

    /** Lets these lists take lines from one another. */
    void exchangeWith(List<PartLines<E>> peers) {
        this.peers = peers;
    }

    /** Those that may take lines from this one, itself among them. */
    List<PartLines<E>> peers() {
        return peers;
    }

    void showBeside(String words) {
        beside.setText(words);
    }

    /** Names the fields of each line, counted on from a place; returns the place after the last. */
    int bind(FieldErrors problems, String kind, int first) {
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).bind(problems, kind + "." + (first + i) + ".");
        }
        return first + lines.size();
    }

    /** Takes over a line from one of its peers, to take the place of another line or to stand at the end. */
    void adopt(PartLine<E> line, @Nullable PartLine<E> before) {
        var wanted = before == null ? lines.size() : lines.indexOf(before);
        line.owner().detach(line);
        insert(line, Math.min(wanted, lines.size()));
        moved(line);
    }

    private void begin() {
        var line = make();
        line.showTitle();
        insert(line, lines.size());
        notifyChange();
        line.open();
    }

    private PartLine<E> make() {
        var line = maker.get();
        line.prepare(guard);
        Dragged.accept(line, line::owner, line);
        return line;
    }

    void move(PartLine<E> line, int by) {
        var place = lines.indexOf(line) + by;
        detach(line);
        insert(line, place);
        moved(line);
        line.buttons().focusMove(by < 0);
    }

    private void moved(PartLine<E> line) {
        said.setText(getTranslation("rubric.part.moved", line.code.getValue(), lines.indexOf(line) + 1));
        notifyChange();
    }

    void remove(PartLine<E> line) {
        detach(line);
        notifyChange();
    }

    private void notifyChange() {
        guard.changed();
        changed.run();
    }

    private void insert(PartLine<E> line, int place) {
        lines.add(place, line);
        body.addComponentAtIndex(place, line);
        line.belongTo(this);
        places();
    }

    private void detach(PartLine<E> line) {
        lines.remove(line);
        body.remove(line);
        places();
    }

    private void places() {
        lines.forEach(line -> line.buttons().place(line == lines.getFirst(), line == lines.getLast()));
    }
}
