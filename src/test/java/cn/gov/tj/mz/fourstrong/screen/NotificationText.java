package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.notification.Notification;

/** What a notice says to people; {@code getText()} of its tester knows only notices without parts. */
public final class NotificationText {

    private NotificationText() {}

    public static String of(Notification notice) {
        return notice.getElement().getTextRecursively();
    }
}
