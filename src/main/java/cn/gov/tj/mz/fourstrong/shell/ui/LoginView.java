package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.shell.DemoSignIn;
import cn.gov.tj.mz.fourstrong.shell.DemoSignIn.DemoAccount;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Where people sign in. The demo also offers its accounts. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://sign-in.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView(AppearanceSettings appearanceSettings, DemoSignIn demo) {
        addClassName("fs-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        RememberedName.keep(form);
        var notice = new Paragraph(VaadinIcon.INFO_CIRCLE_O.create(), new Text(getTranslation("shell.login.notice")));
        notice.addClassName("fs-login-notice");
        var card = new Section(brand(), form, notice);
        card.addClassNames("fs-card", "fs-login-card");
        add(card, otherLanguage(appearanceSettings));
        if (!demo.accounts().isEmpty()) {
            card.add(offer(demo.accounts()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
        if (form.isError()) {
            RememberedName.fill(form);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title");
    }

    private Div brand() {
        var brand = new Div(new Brand.Mark(), new H1(getTranslation("shell.name")));
        brand.addClassName("fs-login-brand");
        return brand;
    }

    private Button otherLanguage(AppearanceSettings appearanceSettings) {
        var other = Language.of(getLocale()).other();
        var button = new Button(getTranslation("shell.look.Language." + other), _ -> {
            appearanceSettings.save(
                    appearanceSettings.of(VaadinRequest.getCurrent()).with(other));
            UI.getCurrent().getPage().reload();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Section offer(List<DemoAccount> accounts) {
        var buttons = new Div();
        buttons.addClassName("fs-login-demo-accounts");
        accounts.forEach(account -> buttons.add(filler(account)));
        var offer = new Section(
                new H2(getTranslation("shell.login.demo")),
                new Paragraph(getTranslation("shell.login.demo.how")),
                buttons);
        offer.addClassName("fs-login-demo");
        return offer;
    }

    private Button filler(DemoAccount account) {
        var text = getTranslation("role." + account.role());
        var name = new Span(account.username());
        name.addClassName("fs-muted");
        var filler = new Button(text, _ -> form.getElement().executeJs("""
                this.querySelector('[name=username]').value = $0;
                this.querySelector('[name=password]').value = $1;
                this.submit();
                """, account.username(), account.password()));
        filler.setSuffixComponent(name);
        return filler;
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("shell.login.title"));
        texts.getForm().setUsername(getTranslation("shell.login.username"));
        texts.getForm().setPassword(getTranslation("shell.login.password"));
        texts.getForm().setSubmit(getTranslation("shell.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("shell.login.failed"));
        texts.getErrorMessage().setMessage(getTranslation("shell.login.failed.help"));
        texts.getErrorMessage().setUsername(getTranslation("shell.login.username.missing"));
        texts.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return texts;
    }
}
