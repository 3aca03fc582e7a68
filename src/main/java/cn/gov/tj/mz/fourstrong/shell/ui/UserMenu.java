package cn.gov.tj.mz.fourstrong.shell.ui;

import static java.util.stream.Collectors.joining;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Scheme;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.TextSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The caller's name and what belongs to the caller alone: look, language, password, sign-out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    private final transient AppearanceSettings appearanceSettings;

    UserMenu(Caller caller, AppearanceSettings appearanceSettings, AuthenticationContext authentication) {
        this.appearanceSettings = appearanceSettings;
        var appearance = current();
        addClassName("fs-user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = addItem(who(caller)).getSubMenu();
        offer(menu, Language.class, Language.of(getLocale()), this::speak);
        offer(menu, Scheme.class, appearance.scheme(), scheme -> {
            appearanceSettings.save(current().with(scheme));
            UI.getCurrent().getPage().executeJs("document.documentElement.dataset.scheme = $0", scheme.name());
        });
        offer(menu, TextSize.class, appearance.textSize(), size -> {
            appearanceSettings.save(current().with(size));
            UI.getCurrent().getPage().executeJs("document.documentElement.dataset.text = $0", size.name());
        });
        menu.addSeparator();
        menu.addItem(getTranslation("shell.password"), _ -> UI.getCurrent().navigate(PasswordView.class));
        menu.addItem(getTranslation("shell.signOut"), _ -> authentication.logout());
    }

    private Div who(Caller caller) {
        var name = new Span(caller.name());
        var roles = new Span(Arrays.stream(Role.values())
                .filter(caller::is)
                .map(role -> getTranslation("role." + role))
                .collect(joining(getTranslation("shell.and"))));
        roles.addClassName("fs-user-roles");
        var who = new Div(VaadinIcon.USER.create(), name, roles);
        who.addClassName("fs-user");
        return who;
    }

    private <E extends Enum<E>> void offer(SubMenu menu, Class<E> choices, E chosen, Consumer<E> choose) {
        var name = choices.getSimpleName();
        var items = menu.addItem(getTranslation("shell.look." + name)).getSubMenu();
        for (var choice : choices.getEnumConstants()) {
            if (choice != Language.OF_BROWSER) {
                var item = items.addItem(getTranslation("shell.look." + name + "." + choice), event -> {
                    items.getItems().forEach(other -> other.setChecked(other == event.getSource()));
                    choose.accept(choice);
                });
                item.setCheckable(true);
                item.setChecked(choice == chosen);
            }
        }
    }

    /** Texts are everywhere on the page, so the page is drawn anew. */
    private void speak(Language language) {
        appearanceSettings.save(current().with(language));
        UI.getCurrent().getPage().reload();
    }

    private Appearance current() {
        return appearanceSettings.of(VaadinRequest.getCurrent());
    }
}
