package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.login.LoginForm;

/** The user name, which outlives the page that a refused attempt loads anew, in this tab only; the password does not. */
final class RememberedName {

    private static final String KEEP =
            "this.addEventListener('login', ({ detail }) => sessionStorage.setItem('fs-name', detail.username))";

    private static final String FILL = """
            this.querySelector('[name=username]').value = sessionStorage.getItem('fs-name') ?? '';
            this.querySelector('[name=password]').focus();
            """;

    private RememberedName() {}

    static void keep(LoginForm form) {
        form.getElement().executeJs(KEEP);
    }

    static void fill(LoginForm form) {
        form.getElement().executeJs(FILL);
    }
}
