package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every page its look before it is painted, and its language, title and the texts of the connection. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private final AppearanceSettings appearanceSettings;
    private final I18NProvider texts;

    PageSetup(AppearanceSettings appearanceSettings, I18NProvider texts) {
        this.appearanceSettings = appearanceSettings;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::paint);
        event.getSource().addUIInitListener(init -> setUp(init.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void paint(IndexHtmlResponse page) {
        var appearance = appearanceSettings.of(page.getVaadinRequest());
        var html = page.getDocument().getElementsByTag("html");
        var language = appearance.language().locale().orElseGet(() -> ofBrowser(page.getVaadinRequest()));
        html.attr("lang", language.toLanguageTag())
                .attr("data-scheme", appearance.scheme().name())
                .attr("data-text", appearance.textSize().name())
                .attr("data-menu", appearance.menu().name());
    }

    private Locale ofBrowser(VaadinRequest request) {
        var offered = texts.getProvidedLocales();
        return LocaleUtil.getExactLocaleMatch(request, offered)
                .or(() -> LocaleUtil.getLocaleMatchByLanguage(request, offered))
                .orElse(offered.getFirst());
    }

    void setUp(UI ui) {
        appearanceSettings.of(VaadinRequest.getCurrent()).language().locale().ifPresent(locale -> {
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        });
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation("shell.connection.lost"));
        connection.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
        ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> completeTitle(ui)));
    }

    private static void completeTitle(UI ui) {
        var name = ui.getTranslation("shell.name");
        var title = ui.getInternals().getTitle();
        if (title != null && !title.endsWith(name)) {
            ui.getPage().setTitle(title + " · " + name);
        }
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var request = info.getRequest();
        var locale = request == null
                ? info.getLocale()
                : appearanceSettings.of(request).language().locale().orElseGet(() -> ofBrowser(request));
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.session.ended", locale));
        messages.setSessionExpiredMessage(text("shell.session.ended.help", locale));
        messages.setInternalErrorCaption(text("shell.failure.UNEXPECTED", locale));
        messages.setInternalErrorMessage(text("shell.session.broken.help", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("shell.cookies.off", locale));
        messages.setCookiesDisabledMessage(text("shell.cookies.off.help", locale));
        return messages;
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
