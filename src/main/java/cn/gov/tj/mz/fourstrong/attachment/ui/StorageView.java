package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.attachment.StorageCheckService;
import cn.gov.tj.mz.fourstrong.attachment.StorageReport;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;

/** Where the system administrator sees whether all attachments are kept, and what lies around; not what they say. */
@Route("attachments")
@Menu(title = "nav.storage", order = 63, icon = "vaadin:archive")
@RolesAllowed(Roles.SYSTEM_ADMIN)
@StyleSheet("context://attachment.css")
class StorageView extends Main implements HasDynamicTitle {

    private static final int MAX_SHOWN = 100;

    private final transient StorageCheckService storage;
    private final Div found = new Div();

    StorageView(StorageCheckService storage) {
        this.storage = storage;
        addClassName("fs-storage");
        found.addClassName("fs-card");
        found.getElement().setAttribute("aria-live", "polite");
        var again = OneClick.on(
                new Button(getTranslation("attachment.storage.again"), VaadinIcon.REFRESH.create()), this::look);
        add(new PageHead(getPageTitle()).actions(again), found);
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.storage");
    }

    private void look() {
        var report = storage.report();
        found.removeAll();
        found.add(
                new Paragraph(getTranslation("attachment.storage.place", report.place())),
                new Paragraph(
                        getTranslation("attachment.storage.all", report.contents(), Bytes.inWords(report.bytes()))));
        if (report.isComplete()) {
            found.add(new Paragraph(getTranslation("attachment.storage.complete")));
        }
        list("missing", report.missing(), this::words);
        list(
                "unknown",
                report.unknown(),
                kept -> getTranslation("attachment.storage.kept", kept.sha256(), Bytes.inWords(kept.bytes())));
    }

    private String words(StorageReport.Recorded missing) {
        return getTranslation(
                "attachment.storage.recorded",
                missing.sha256(),
                Bytes.inWords(missing.bytes()),
                missing.files(),
                Formats.current().day(missing.last()));
    }

    private <T> void list(String kind, List<T> things, Function<T, String> words) {
        if (things.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        things.stream().limit(MAX_SHOWN).map(words).map(ListItem::new).forEach(list::add);
        if (things.size() > MAX_SHOWN) {
            list.add(new ListItem(getTranslation("attachment.storage.more", things.size() - MAX_SHOWN)));
        }
        found.add(
                new H2(getTranslation("attachment.storage." + kind, things.size())),
                new Paragraph(getTranslation("attachment.storage." + kind + ".help")),
                list);
    }
}
