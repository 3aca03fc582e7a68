package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Folds the navigation to a rail of icons and opens it again; the choice stays with the account. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FoldButton extends Button {

    /** What stands open is for the style sheet to say: it knows the width of the window. */
    private static final String FOLD = """
            const page = document.documentElement;
            const isOpen = () => getComputedStyle(page).getPropertyValue('--fs-menu-words') !== 'none';
            const tell = () => this.setAttribute('aria-expanded', isOpen());
            tell();
            window.addEventListener('resize', tell);
            this.addEventListener('click', () => {
                const folded = isOpen();
                page.dataset.menu = folded ? 'FOLDED' : 'OPEN';
                tell();
                this.$server.save(folded);
            });
            """;

    private final transient AppearanceSettings appearanceSettings;

    FoldButton(AppearanceSettings appearanceSettings) {
        this.appearanceSettings = appearanceSettings;
        var words = new Span(getTranslation("shell.menu.fold"));
        setIcon(VaadinIcon.ANGLE_DOUBLE_LEFT.create());
        getElement().appendChild(words.getElement());
        setAriaLabel(getTranslation("shell.menu.fold"));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("fs-fold");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(FOLD);
    }

    @ClientCallable
    void save(boolean folded) {
        var appearance = appearanceSettings.of(VaadinRequest.getCurrent());
        appearanceSettings.save(appearance.with(folded ? Appearance.Menu.FOLDED : Appearance.Menu.OPEN));
    }
}
