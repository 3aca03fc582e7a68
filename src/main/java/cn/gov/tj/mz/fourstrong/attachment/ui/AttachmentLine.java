package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentRow;
import cn.gov.tj.mz.fourstrong.screen.Byline;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One file in its list: what it looks like, what it is called, who brought it, what can be done with it. */
class AttachmentLine extends Div {

    private final Div actions = new Div();
    private final String name;

    AttachmentLine(AttachmentRow row, AttachmentFileService files) {
        name = row.name();
        addClassName("fs-attachment");
        var words = new Div(name(row, files), facts(row));
        words.addClassName("fs-attachment-words");
        actions.addClassNames("fs-attachment-actions", "fs-only-screen");
        add(look(row, files), words, actions);
        if (row.isPresent()) {
            var download = new DownloadLink(row, files);
            actions.add(
                    download,
                    icon(VaadinIcon.DOWNLOAD_ALT, getTranslation("attachment.download", name), download::press));
        }
    }

    void offerRemoval(Runnable remove) {
        actions.add(icon(VaadinIcon.TRASH, getTranslation("attachment.remove.of", name), remove));
    }

    private Component look(AttachmentRow row, AttachmentFileService files) {
        var look = new Div();
        look.addClassName("fs-attachment-look");
        look.add(
                row.drawn() && row.isPresent()
                        ? new Image(Served.png(() -> files.thumbnail(row.id())), "")
                        : VaadinIcon.FILE_O.create());
        return look;
    }

    private Component name(AttachmentRow row, AttachmentFileService files) {
        if (!row.isPresent() || !row.type().isDrawn()) {
            var name = new Span(row.name());
            name.addClassName("fs-attachment-name");
            return name;
        }
        var name = OneClick.on(new Button(row.name()), () -> PreviewPanel.open(row, files));
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name.addClassName("fs-attachment-name");
        name.setTooltipText(getTranslation("attachment.preview"));
        return name;
    }

    private Component facts(AttachmentRow row) {
        var facts = new Div(
                new Span(Bytes.inWords(row.bytes())),
                new Byline(row.added().name(), row.added().at()));
        facts.addClassNames("fs-attachment-facts", "fs-muted");
        var removed = row.removed();
        if (removed != null) {
            addClassName("fs-attachment-removed");
            facts.add(new Div(
                    new Span(getTranslation("attachment.removedFor", String.valueOf(row.removedReason()))),
                    new Byline(removed.name(), removed.at())));
        }
        return facts;
    }

    private static Button icon(VaadinIcon icon, String label, Runnable click) {
        var button = OneClick.on(new Button(icon.create()), click);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
