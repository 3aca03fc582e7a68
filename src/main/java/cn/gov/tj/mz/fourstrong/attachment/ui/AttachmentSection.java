package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentList;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentRow;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The files of one thing: to look at, to take away, and to bring more. */
@StyleSheet("context://attachment.css")
class AttachmentSection extends Section {

    private final transient AttachmentSections.Services services;
    private final transient Owner owner;
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final AttachmentUpload upload;
    private final Button more = new Button(getTranslation("attachment.add"), VaadinIcon.PAPERCLIP.create());

    AttachmentSection(AttachmentSections.Services services, Owner owner, AttachmentList files) {
        this.services = services;
        this.owner = owner;
        upload = new AttachmentUpload(services.attachments(), owner, this::refresh);
        addClassName("fs-attachments");
        list.addClassName("fs-attachment-list");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClassName("fs-only-screen");
        more.addClickListener(_ -> {
            more.setVisible(false);
            upload.setVisible(true);
        });
        more.setVisible(false);
        add(title, list, upload, more);
        show(files);
    }

    /** Shows what adds files only when it is asked for. */
    final void fold() {
        more.setVisible(upload.isVisible());
        upload.setVisible(false);
        title.setVisible(list.isVisible());
    }

    /** Puts all of it behind its title. */
    final Details inFold() {
        var fold = new Details(title, this);
        fold.addClassNames("fs-card", "fs-attachments-fold");
        return fold;
    }

    private void refresh() {
        show(services.attachments().of(owner));
    }

    private void show(AttachmentList files) {
        var present = files.rows().stream().filter(AttachmentRow::isPresent).count();
        title.setText(getTranslation("attachment.title", present));
        title.setVisible(true);
        list.removeAll();
        files.rows().forEach(row -> list.add(new ListItem(line(row, files))));
        list.setVisible(!files.rows().isEmpty());
        upload.setVisible(files.mayAdd() && !more.isVisible());
        setVisible(files.mayAdd() || !files.rows().isEmpty());
    }

    private AttachmentLine line(AttachmentRow row, AttachmentList files) {
        var line = new AttachmentLine(row, services.files());
        if (files.removable().contains(row.id())) {
            line.offerRemoval(() -> ReasonDialog.ask("attachment.remove", row.name(), reason -> {
                if (ServiceCalls.succeeds(() -> services.attachments().remove(row.id(), reason))) {
                    Notices.success("attachment.removed", row.name());
                }
                refresh();
            }));
        }
        return line;
    }
}
