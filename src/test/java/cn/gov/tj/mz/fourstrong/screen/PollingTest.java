package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollingTest {

    private final UI ui = new UI();
    private final List<String> ran = new ArrayList<>();

    @Test
    void pollsAsOftenAsTheShortestIntervalUntilNobodyWantsIt() {
        var slow = start("slow", 4000);
        var fast = start("fast", 500);
        assertThat(ui.getPollInterval()).isEqualTo(500);
        fast.remove();
        assertThat(ui.getPollInterval()).isEqualTo(4000);
        slow.remove();
        assertThat(ui.getPollInterval()).isNegative();
    }

    @Test
    void runsEachAtItsOwnInterval() {
        start("slow", 2000);
        start("fast", 500);
        for (int i = 0; i < 4; i++) {
            poll();
        }
        assertThat(ran).containsExactly("fast", "fast", "fast", "slow", "fast");
    }

    @Test
    void runsNothingThatWasRemovedEvenInTheSamePoll() {
        var others = new ArrayList<Registration>();
        Polling.start(ui, Duration.ofMillis(500), () -> others.forEach(Registration::remove));
        others.add(start("other", 500));
        poll();
        assertThat(ran).isEmpty();
        assertThat(ui.getPollInterval()).isEqualTo(500);
    }

    @Test
    void countsTheTimeThatPassedWhenAnActionStops() {
        var fast = new ArrayList<Registration>();
        fast.add(Polling.start(ui, Duration.ofMillis(500), () -> fast.forEach(Registration::remove)));
        start("slow", 2000);
        poll();
        assertThat(ran).isEmpty();
        poll();
        assertThat(ran).containsExactly("slow");
    }

    @Test
    void isNotStoppedByWhoStoppedBefore() {
        var first = start("first", 500);
        first.remove();
        start("second", 500);
        first.remove();
        assertThat(ui.getPollInterval()).isEqualTo(500);
    }

    private Registration start(String name, int millis) {
        return Polling.start(ui, Duration.ofMillis(millis), () -> ran.add(name));
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
