package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a saved picture says of itself wherever it is pasted: what it shows, its state, its day, and the demo's mark. */
@Component
class ChartStamp {

    private final Clock clock;
    private final boolean demo;

    ChartStamp(Clock clock, @Value("${fourstrong.demo}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    static ChartStamp current() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(ChartStamp.class);
    }

    String line(Chart chart, String subtitle, boolean provisional) {
        return Stream.of(
                        subtitle,
                        provisional ? chart.getTranslation("dashboard.chart.provisional.some") : "",
                        chart.getTranslation(
                                "dashboard.chart.exported", LocalDate.now(clock).toString()),
                        demo ? chart.getTranslation("dashboard.chart.demo") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
