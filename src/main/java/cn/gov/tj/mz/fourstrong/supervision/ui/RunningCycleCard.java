package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService;
import cn.gov.tj.mz.fourstrong.supervision.RunningCycleService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The cycle under way, on the workbench of managers. */
@SpringComponent
@Order(10)
class RunningCycleCard implements WorkbenchCard {

    private final RunningCycleService cycles;
    private final ReminderService reminders;
    private final Caller caller;
    private final Clock clock;

    RunningCycleCard(RunningCycleService cycles, ReminderService reminders, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.reminders = reminders;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.MANAGER)
                ? cycles.newest().map(cycle -> new CycleMatrix(cycle, reminders, LocalDate.now(clock)))
                : Optional.empty();
    }
}
