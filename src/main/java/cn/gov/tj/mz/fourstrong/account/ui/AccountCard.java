package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountDates;
import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chosen account beside the list, with what may be done to it; people can only look at their own account. */
class AccountCard extends Section {

    private final UUID own;
    private final AccountEditor form;
    private final H2 name = new H2();
    private final Div about = new Div();
    private final Paragraph hint = new Paragraph(getTranslation("account.own"));

    AccountCard(UUID own, AccountEditor form) {
        this.own = own;
        this.form = form;
        addClassNames("fs-card", "fs-detail-card");
        about.addClassName("fs-detail-facts");
        hint.addClassName("fs-muted");
        add(name, about, hint, form);
        show(null);
    }

    /** Runs what shows another account; asks first when something here is not saved. */
    void leave(Runnable then, Runnable stay) {
        form.guard.leave(then, stay);
    }

    final void show(@Nullable AccountRow row) {
        about.removeAll();
        setVisible(row != null);
        if (row == null) {
            form.guard.saved();
            return;
        }
        var formats = Formats.current();
        name.setText(row.displayName());
        about.add(
                new Span(row.username()),
                new StateBadge(formats.name(row.state()), AccountGrid.tone(row.state())),
                new Span(row.roles().isEmpty() ? getTranslation("account.card.noRole") : formats.show(row.roles())),
                new Span(signIns(row.dates())));
        form.edit(row);
        hint.setVisible(row.id().equals(own));
        form.setVisible(!row.id().equals(own));
    }

    private String signIns(AccountDates dates) {
        var last = dates.lastSignedInAt();
        var password = Formats.current().show(dates.passwordChangedAt());
        return last == null
                ? getTranslation("account.card.neverSignedIn", password)
                : getTranslation("account.card.signedIn", Formats.current().show(last), password);
    }
}
