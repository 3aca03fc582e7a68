package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.account.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plays a first visit to the program and ends it, when asked to; the launcher lets the JVM watch for quick starts later. */
@Component
class AotTrainingRun {

    private static final List<String> PAGES = List.of("", "activities", "dashboard");

    private final DemoSignIn demo;
    private final boolean asked;

    AotTrainingRun(DemoSignIn demo, @Value("${fourstrong.aot-training:false}") boolean asked) {
        this.demo = demo;
        this.asked = asked;
    }

    @EventListener
    void play(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (asked) {
            var program = ready.getApplicationContext();
            var port = program.getEnvironment().getRequiredProperty("local.server.port");
            visit(URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/"));
            program.close();
        }
    }

    void visit(URI address) throws IOException, InterruptedException {
        var manager = demo.accounts().stream()
                .filter(account -> account.role() == Role.MANAGER)
                .findFirst()
                .orElseThrow();
        try (var visit = new TrainingBrowser(address)) {
            visit.open("login");
            visit.signIn(manager.username(), manager.password());
            for (var page : PAGES) {
                visit.open(page);
            }
        }
    }
}
