package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
        return caller.is(Role.CLERK) ? Optional.of(create(() -> new BackToList(Map.of()))) : Optional.empty();
    }

    /** The button that opens the form for another record. */
    static Button create(Supplier<BackToList> list) {
        var button = new Button(
                I18NProvider.translate("activity.new"),
                VaadinIcon.PLUS.create(),
                _ -> UI.getCurrent().navigate(NewActivityView.class, list.get().query()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
