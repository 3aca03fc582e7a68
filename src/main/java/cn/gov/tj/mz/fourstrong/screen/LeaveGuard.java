package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeLeaveEvent;

/**
 * Keeps people from losing what they typed: asks before another page is opened, and lets the browser ask before the
 * window is closed. Add it to the form it guards; it is not seen.
 */
@JsModule("context://leave-guard.js")
public final class LeaveGuard extends Span {

    /** An attribute for fields inside a guarded form whose content is not kept, such as a search. */
    public static final String UNGUARDED = "data-fs-unguarded";

    private static final String MARK = "data-fs-changed";
    private static final String ARRIVED = "fsArrived";

    /** The Escape key leaves no field, so what was typed last is fetched: behind a question it would not get through. */
    private static final String TYPED = """
            const input = document.activeElement;
            input?.blur();
            input?.focus();
            return this.hasAttribute($0);
            """;

    private final Component form;
    private boolean changed;

    public LeaveGuard(Component form) {
        this.form = form;
        getElement().setAttribute("hidden", true);
        form.getElement().setAttribute("data-fs-guard", true);
    }

    /** Takes every change that people make in these fields for unsaved. */
    public LeaveGuard watch(HasValue<?, ?>... fields) {
        for (var field : fields) {
            field.addValueChangeListener(event -> changed |= event.isFromClient());
            if (field instanceof HasValueChangeMode && field instanceof HasElement text) {
                sendWhatArrived(text.getElement());
            }
        }
        return this;
    }

    /** Lets the dialog around the form close; asks first when something is not saved. */
    public void watch(Dialog dialog) {
        dialog.addDialogCloseActionListener(_ -> {
            if (changed) {
                leave(dialog::close);
            } else {
                form.getElement().executeJs(TYPED, MARK).then(Boolean.class, typed -> {
                    changed |= typed;
                    leave(dialog::close);
                });
            }
        });
    }

    /** Tells of a change that no field shows, such as a removed row. */
    public void changed() {
        changed = true;
        form.getElement().setAttribute(MARK, true);
    }

    /** Tells that everything is saved, or that a new thing was opened. */
    public void saved() {
        changed = false;
        form.getElement().removeAttribute(MARK);
        form.getElement().executeJs("this.dispatchEvent(new CustomEvent('fs-saved'))");
    }

    public boolean isChanged() {
        return changed;
    }

    /** Closes the form, for example; asks first when something is not saved. */
    public void leave(Runnable then) {
        leave(then, () -> {});
    }

    /** The same; {@code stay} is run when people choose to go on typing. */
    public void leave(Runnable then, Runnable stay) {
        if (changed) {
            ask(then, stay);
        } else {
            then.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listener = attached.getUI().addBeforeLeaveListener(this::beforeLeave);
        addDetachListener(detached -> {
            listener.remove();
            detached.unregisterListener();
        });
    }

    /** Saving one text says nothing about the letters that followed meanwhile. */
    private void sendWhatArrived(Element field) {
        field.setProperty(ARRIVED, field.getProperty("value", ""));
        field.addPropertyChangeListener("value", event -> {
            changed |= event.isUserOriginated(); // what cannot be read becomes no value
            field.setProperty(ARRIVED, String.valueOf(event.getValue()));
        });
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (changed) {
            var navigation = event.postpone();
            ask(navigation::proceed, navigation::cancel);
        }
    }

    private void ask(Runnable leave, Runnable stay) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("screen.leave.title"));
        dialog.setText(getTranslation("screen.leave.text"));
        dialog.setConfirmText(getTranslation("screen.leave.stay"));
        dialog.addConfirmListener(_ -> stay.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("screen.leave.discard"));
        dialog.addCancelListener(_ -> {
            saved();
            leave.run();
        });
        dialog.setCloseOnEsc(false);
        dialog.setWidth("min(24rem, 100vw - 2rem)");
        dialog.open();
    }
}
