package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentRow;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One file page by page at the side of the window: pictures that were drawn on the server, nothing of the file itself. */
class PreviewPanel extends Dialog {

    private final transient AttachmentRow row;
    private final transient AttachmentFileService files;
    private final Div sheet = new Div();
    private final Span place = new Span();
    private final Button back = turning(VaadinIcon.ANGLE_LEFT, "attachment.page.back", -1);
    private final Button forth = turning(VaadinIcon.ANGLE_RIGHT, "attachment.page.forth", 1);
    private int page;

    private PreviewPanel(AttachmentRow row, AttachmentFileService files) {
        this.row = row;
        this.files = files;
        addClassName("fs-attachment-preview");
        setHeaderTitle(row.name());
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("screen.close"));
        var link = new DownloadLink(row, files);
        var download = OneClick.on(new Button(getTranslation("attachment.download.short")), link::press);
        getHeader().add(close);
        sheet.addClassName("fs-attachment-sheet");
        sheet.getElement().setAttribute("tabindex", "0"); // so that keys scroll it
        add(sheet, link);
        place.getElement().setAttribute("aria-live", "polite");
        getFooter().add(back, place, forth, download);
    }

    /** Opens the panel; a file that is not what was attached is refused in words. */
    static void open(AttachmentRow row, AttachmentFileService files) {
        var panel = new PreviewPanel(row, files);
        if (panel.show(0)) {
            panel.open();
        }
    }

    private boolean show(int wanted) {
        return ServiceCalls.succeeds(() -> {
            var drawn = files.page(row.id(), wanted);
            page = wanted;
            sheet.removeAll();
            var png = drawn.png();
            sheet.add(
                    png == null
                            ? new Paragraph(getTranslation(
                                    drawn.isKnown() ? "attachment.page.tooMuch" : "attachment.page.none"))
                            : new Image(
                                    Served.png(() -> png),
                                    getTranslation("attachment.page.alt", row.name(), page + 1)));
            place.setText(getTranslation("attachment.page", page + 1, drawn.pages()));
            place.setVisible(drawn.pages() > 1);
            back.setVisible(drawn.pages() > 1);
            forth.setVisible(drawn.pages() > 1);
            back.setEnabled(page > 0);
            forth.setEnabled(page + 1 < drawn.pages());
        });
    }

    private Button turning(VaadinIcon icon, String label, int step) {
        var button = new Button(icon.create(), _ -> show(page + step));
        button.setAriaLabel(getTranslation(label));
        return button;
    }
}
