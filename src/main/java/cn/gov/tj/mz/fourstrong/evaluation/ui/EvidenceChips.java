package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The activities named as evidence. On a page each leads to its record; beside a form it is read without leaving, and
 * where the form is the branch's it may be taken off again.
 */
@StyleSheet("context://evidence.css")
public class EvidenceChips extends Div {

    private final Map<UUID, Span> chips = new LinkedHashMap<>();
    private final transient BiFunction<UUID, String, HtmlContainer> opening;
    private final boolean editable;
    private transient Runnable onChange = () -> {};

    private EvidenceChips(BiFunction<UUID, String, HtmlContainer> opening, boolean editable) {
        this.opening = opening;
        this.editable = editable;
        addClassName("fs-evidence");
    }

    public static EvidenceChips links() {
        return new EvidenceChips(SheetLinks::toActivity, false);
    }

    public static EvidenceChips readable(Consumer<UUID> read) {
        return new EvidenceChips((id, title) -> new NativeButton(title, _ -> read.accept(id)), false);
    }

    public static EvidenceChips editable(Consumer<UUID> read) {
        return new EvidenceChips((id, title) -> new NativeButton(title, _ -> read.accept(id)), true);
    }

    public EvidenceChips with(Iterable<EvidenceItem> items) {
        items.forEach(item -> {
            if (put(item.activityId(), item.named()) && !item.isAccepted()) {
                mark(item);
            }
        });
        return this;
    }

    /** Says beside the title that the record was returned, or waits. */
    private void mark(EvidenceItem item) {
        var state = new Span(Formats.current().name(item.state()));
        state.addClassName("fs-evidence-state");
        Objects.requireNonNull(chips.get(item.activityId())).add(state);
    }

    /** Names one more; the same activity is named once only. */
    public boolean put(UUID id, String title) {
        if (chips.containsKey(id)) {
            return false;
        }
        var open = opening.apply(id, title);
        open.addClassName("fs-evidence-open");
        open.setTitle(title);
        var chip = new Span(open);
        chip.addClassName("fs-evidence-chip");
        if (editable) {
            var remove = new NativeButton("×", _ -> remove(id));
            remove.addClassName("fs-evidence-remove");
            remove.setAriaLabel(getTranslation("evaluation.evidence.remove", title));
            chip.add(remove);
        }
        chips.put(id, chip);
        addComponentAtIndex(chips.size() - 1, chip);
        return true;
    }

    /** Names it for somebody who pressed a button, or does so no more. */
    public void toggle(UUID id, String title) {
        if (put(id, title)) {
            onChange.run();
        } else {
            remove(id);
        }
    }

    /** Has these, and no others. */
    public void show(Map<UUID, String> activities) {
        Set.copyOf(chips.keySet()).stream()
                .filter(id -> !activities.containsKey(id))
                .forEach(id -> remove(chips.remove(id)));
        activities.forEach(this::put);
    }

    public void onChange(Runnable listener) {
        onChange = listener;
    }

    public Set<UUID> ids() {
        return Set.copyOf(chips.keySet());
    }

    private void remove(UUID id) {
        remove(chips.remove(id));
        onChange.run();
    }
}
