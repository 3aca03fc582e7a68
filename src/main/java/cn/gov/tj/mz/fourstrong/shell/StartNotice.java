package cn.gov.tj.mz.fourstrong.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console, in the language of the machine, where the application is, and in the demo who may sign in. */
@Component
class StartNotice {

    private final I18NProvider texts;
    private final ObjectProvider<DemoSignIn> demo;
    private final Environment settings;

    StartNotice(I18NProvider texts, ObjectProvider<DemoSignIn> demo, Environment settings) {
        this.texts = texts;
        this.demo = demo;
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = settings.getProperty("local.server.port");
        if (port != null) {
            System.out.print(notice(port, Locale.getDefault()));
        }
    }

    String notice(String port, Locale language) {
        var address = texts.getTranslation("shell.start.ready", language, "http://localhost:" + port);
        return "%n%s%n%s%n".formatted(address, accounts(language));
    }

    private String accounts(Locale language) {
        var accounts = demo.getIfAvailable();
        if (accounts == null) {
            return "";
        }
        return accounts.accounts().stream()
                .map(account -> "  %-10s %s  %s%n"
                        .formatted(
                                account.username(),
                                account.password(),
                                texts.getTranslation("role." + account.role(), language)))
                .collect(Collectors.joining(
                        "", texts.getTranslation("shell.start.demo", language) + System.lineSeparator(), ""));
    }
}
