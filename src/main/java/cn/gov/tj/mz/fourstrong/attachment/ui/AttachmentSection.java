package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentList;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentRow;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** The files of one thing: to look at, to take away, and to bring more. */
@StyleSheet("context://attachment.css")
class AttachmentSection extends Section {

    private final transient AttachmentSections.Services services;
    private final transient Owner owner;
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final AttachmentUpload upload;

    AttachmentSection(AttachmentSections.Services services, Owner owner) {
        this.services = services;
        this.owner = owner;
        upload = new AttachmentUpload(services.attachments(), owner, this::refresh);
        addClassName("fs-attachments");
        list.addClassName("fs-attachment-list");
        add(title, list, upload);
        refresh();
    }

    private void refresh() {
        var files = services.attachments().of(owner);
        var present = files.rows().stream().filter(AttachmentRow::isPresent).count();
        title.setText(getTranslation("attachment.title", present));
        list.removeAll();
        files.rows().forEach(row -> list.add(new ListItem(line(row, files))));
        list.setVisible(!files.rows().isEmpty());
        upload.setVisible(files.mayAdd());
        setVisible(files.mayAdd() || !files.rows().isEmpty());
    }

    private AttachmentLine line(AttachmentRow row, AttachmentList files) {
        var line = new AttachmentLine(row, services.files());
        if (files.mayRemove() && row.isPresent()) {
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
