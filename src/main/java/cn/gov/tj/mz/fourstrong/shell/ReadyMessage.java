package cn.gov.tj.mz.fourstrong.shell;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it is, and in the demo who may sign in. */
@Component
class ReadyMessage {

    private final MessageTexts texts;
    private final DemoSignIn demo;

    ReadyMessage(MessageTexts texts, DemoSignIn demo) {
        this.texts = texts;
        this.demo = demo;
    }

    @EventListener
    void print(WebServerInitializedEvent open) {
        print(open.getWebServer().getPort());
    }

    void print(int port) {
        var address = "http://localhost:" + port;
        System.out.printf("%n%s%n%n", texts.inAllLanguages("%n".formatted(), "shell.start.ready", address));
        if (!demo.accounts().isEmpty()) {
            offer();
        }
    }

    private void offer() {
        System.out.println(texts.inAllLanguages(" · ", "shell.login.demo"));
        demo.accounts()
                .forEach(account -> System.out.printf(
                        "  %-10s %s  %s%n",
                        account.username(), account.password(), texts.inAllLanguages(" · ", "role." + account.role())));
        System.out.println();
    }
}
