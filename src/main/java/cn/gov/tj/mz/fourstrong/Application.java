package cn.gov.tj.mz.fourstrong;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the Four-Strong dashboard. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://tokens.css")
@StyleSheet("context://base.css")
@StyleSheet("context://frame.css")
@StyleSheet("context://navigation.css")
@StyleSheet("context://theme.css")
@StyleSheet("context://screen.css")
@StyleSheet("context://cells.css")
@StyleSheet("context://cards.css")
@StyleSheet("context://print.css")
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
