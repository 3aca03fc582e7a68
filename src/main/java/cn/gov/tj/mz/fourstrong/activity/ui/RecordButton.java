package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;

/** Lets those who record begin on the workbench. */
@SpringComponent
class RecordButton implements WorkbenchCard {

    private final Caller caller;

    RecordButton(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.CLERK)
                ? Optional.of(ActivityActions.create(() -> new BackToList(Map.of())))
                : Optional.empty();
    }
}
