package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record whole, beside the list: what it says, what happened to it, what can be done with it. */
class DetailsPanel extends Aside {

    private final TypeNames types;
    private final ActivityActions actions;
    private final transient RecordParts parts;
    private final Consumer<UUID> changed;
    private final Runnable close;

    DetailsPanel(TypeNames types, ActivityActions actions, RecordParts parts, Consumer<UUID> changed, Runnable close) {
        this.types = types;
        this.actions = actions;
        this.parts = parts;
        this.changed = changed;
        this.close = close;
        addClassNames("fs-card", "fs-details");
        getElement().setAttribute("aria-label", getTranslation("activity.details"));
        clear();
    }

    final void clear() {
        removeAll();
        setVisible(false);
    }

    /** @param list the list that the record is shown beside */
    void show(ActivityDetails record, BackToList list) {
        removeAll();
        setVisible(true);
        var draft = record.draft();
        add(head(record), meta(record), new ReasonNote(record));
        if (draft.summary() != null) {
            add(DetailsSection.text("fs-details-text", draft.summary()));
        }
        add(chips(draft));
        add(
                DetailsSection.figures(draft.figures()),
                DetailsSection.honours(draft.honours(), draft.dates().periodText()),
                DetailsSection.minutes(record.id(), draft.minutes()),
                parts.attachments(record),
                parts.uses(record, getLocale()),
                DetailsSection.history(record.steps(), new PartWords(types)));
        var buttons = new Div();
        buttons.addClassName("fs-details-actions");
        actions.of(record, list, () -> changed.accept(record.id())).forEach(buttons::add);
        add(buttons);
        if (record.allowed().contains(ActivityAction.ACCEPTED)) {
            add(DetailsSection.text("fs-muted", getTranslation("activity.keys")));
        }
    }

    private Div head(ActivityDetails record) {
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-fs-key", "escape");
        button.setAriaLabel(getTranslation("screen.close"));
        return row("fs-details-head", new H2(record.draft().title()), button);
    }

    private Div meta(ActivityDetails record) {
        var dates = record.draft().dates();
        var formats = Formats.current();
        var parts = Stream.of(
                        record.branch().shortName(),
                        dates.inWords(formats::dayInText),
                        dates.evaluationYear() == null
                                ? null
                                : getTranslation("activity.forYear", String.valueOf(dates.evaluationYear())),
                        record.code(),
                        record.origin() == Origin.RECORDED ? null : formats.name(record.origin()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return row("fs-details-meta", ActivityStates.badge(record.state()), new Span(parts));
    }

    private Div chips(ActivityDraft draft) {
        var chips = row("fs-details-chips");
        draft.criteria().forEach(criterion -> chips.add(new CriterionChip(criterion)));
        types.of(draft.types()).forEach(type -> chips.add(DetailsSection.text("fs-chip", type)));
        return chips;
    }

    private static Div row(String look, Component... parts) {
        var row = new Div(parts);
        row.addClassName(look);
        return row;
    }
}
