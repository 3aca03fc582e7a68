package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** Short messages at the edge of the screen, each with an icon and words; screen readers hear them. */
public final class Notices {

    private Notices() {}

    /** What a notice tells, how it looks, and after how many milliseconds it goes away; 0 means that people close it. */
    public enum Kind {
        SUCCESS("fs-notice-success", VaadinIcon.CHECK_CIRCLE, 5000),
        INFO("fs-notice-info", VaadinIcon.INFO_CIRCLE, 8000),
        ERROR("fs-notice-error", VaadinIcon.EXCLAMATION_CIRCLE, 0);

        private final String look;
        private final VaadinIcon icon;
        private final int duration;

        Kind(String look, VaadinIcon icon, int duration) {
            this.look = look;
            this.icon = icon;
            this.duration = duration;
        }
    }

    /** Something was done; goes away by itself. */
    public static void success(String key, Object... arguments) {
        open(Kind.SUCCESS, key, arguments);
    }

    /** Something was done that may be taken back as long as the notice is there, for 10 seconds. */
    public static void undoable(Runnable undo, String key, Object... arguments) {
        var notice = open(Kind.SUCCESS, key, arguments);
        var button = new Button(I18NProvider.translate("screen.undo"), _ -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.getChildren().findFirst().ifPresent(body -> ((Div) body).addComponentAtIndex(2, button));
        notice.setDuration(10_000);
    }

    /** Something to know; goes away by itself. */
    public static void info(String key, Object... arguments) {
        open(Kind.INFO, key, arguments);
    }

    /** Something failed or was refused; stays until it is closed. */
    public static void error(String key, Object... arguments) {
        open(Kind.ERROR, key, arguments);
    }

    private static Notification open(Kind kind, String key, Object... arguments) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_END);
        fill(notice, kind, key, arguments);
        notice.open();
        return notice;
    }

    /** Gives a notice, open or not, this content in place of what it has. */
    public static void fill(Notification notice, Kind kind, String key, Object... arguments) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("screen.close"));
        notice.removeAll();
        notice.add(body(kind.look, kind.icon, new Span(I18NProvider.translate(key, arguments)), close));
        notice.setAssertive(kind == Kind.ERROR);
        notice.setDuration(kind.duration);
    }

    /** The inside of a notice: its icon, its words, its buttons. */
    public static Div body(String look, VaadinIcon icon, Component... parts) {
        var body = new Div(icon.create());
        body.addClassNames("fs-notice", look);
        body.add(parts);
        return body;
    }
}
