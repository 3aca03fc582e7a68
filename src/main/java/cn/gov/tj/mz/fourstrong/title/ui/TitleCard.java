package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleCheckService;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The chosen title: how it stands, what can be decided, and all that ever happened to the branch's titles. */
class TitleCard extends Section {

    private final transient TitleListing titles;
    private final transient TitleCheckService checking;
    private final transient AttachmentSections attachments;
    private final transient LocalDate today;
    private final transient Runnable changed;

    TitleCard(
            TitleListing titles,
            TitleCheckService checking,
            AttachmentSections attachments,
            LocalDate today,
            Runnable changed) {
        this.titles = titles;
        this.checking = checking;
        this.attachments = attachments;
        this.today = today;
        this.changed = changed;
        addClassNames("fs-card", "fs-detail-card", "fs-title-card");
        show(null);
    }

    final void show(@Nullable TitleRow title) {
        removeAll();
        setVisible(title != null);
        if (title == null) {
            return;
        }
        add(new H2(title.names().name()), new TitleFacts(title));
        if (title.state() != TitleState.WITHDRAWN && titles.mayDecide(title.id())) {
            add(actions(title));
        }
        add(attachments.of(OwnerKind.TITLE, title.id()));
        add(new TitleHistory(titles.history(title.id())));
    }

    private Div actions(TitleRow title) {
        var check = new Button(getTranslation("title.check"), _ -> decide(title, TitleAction.KEPT));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var withdraw = new Button(getTranslation("title.withdraw"), _ -> decide(title, TitleAction.WITHDRAWN));
        var actions = new Div(check, withdraw);
        actions.addClassName("fs-title-actions");
        return actions;
    }

    private void decide(TitleRow title, TitleAction usual) {
        new CheckDialog(title, usual, today, this::decide).open();
    }

    /** When the title or the result it rests on is not what people saw, they see it before they decide again. */
    private void decide(CheckDialog dialog, TitleCheckService.CheckEntry entry) {
        var title = dialog.title();
        try {
            checking.decide(title.id(), title.version(), title.result().currentEvaluation(), entry);
        } catch (Stale _) {
            dialog.show(refresh(title));
            throw new Invalid(Problem.of("action", "title.check.changed"));
        }
        refresh(title);
        Notices.success("title.decided", title.names().shortName());
    }

    private TitleRow refresh(TitleRow title) {
        var now = titles.get(title.id());
        changed.run();
        show(now);
        return now;
    }
}
