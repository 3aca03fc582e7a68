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

    private static final int SECONDS = 1000;

    private Notices() {}

    /** Something was done; goes away by itself. */
    public static void success(String key, Object... arguments) {
        open("fs-notice-success", VaadinIcon.CHECK_CIRCLE, 5 * SECONDS, key, arguments);
    }

    /** Something to know; goes away by itself. */
    public static void info(String key, Object... arguments) {
        open("fs-notice-info", VaadinIcon.INFO_CIRCLE, 8 * SECONDS, key, arguments);
    }

    /** Something failed or was refused; stays until it is closed. */
    public static void error(String key, Object... arguments) {
        open("fs-notice-error", VaadinIcon.EXCLAMATION_CIRCLE, 0, key, arguments);
    }

    private static void open(String look, VaadinIcon icon, int duration, String key, Object... arguments) {
        var notice = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("screen.close"));
        notice.add(body(look, icon, new Span(I18NProvider.translate(key, arguments)), close));
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(duration);
        notice.setAssertive(duration == 0);
        notice.open();
    }

    /** The inside of a notice: its icon, its words, its buttons. */
    static Div body(String look, VaadinIcon icon, Component... parts) {
        var body = new Div(icon.create());
        body.addClassNames("fs-notice", look);
        body.add(parts);
        return body;
    }
}
