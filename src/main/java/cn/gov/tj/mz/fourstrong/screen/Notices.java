package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
        notice.addClassName("fs-notice");
        notice.addClassName(look);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(duration);
        notice.setAssertive(duration == 0);
        notice.add(icon.create(), new Span(I18NProvider.translate(key, arguments)));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("screen.close"));
        notice.add(close);
        notice.open();
    }
}
