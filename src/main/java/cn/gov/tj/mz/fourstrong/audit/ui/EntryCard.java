package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.audit.AuditRow;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** One entry, whole. */
class EntryCard extends Section {

    EntryCard() {
        addClassNames("fs-card", "fs-detail-card");
        show(null);
    }

    final void show(@Nullable AuditRow row) {
        removeAll();
        setVisible(row != null);
        if (row == null) {
            return;
        }
        var formats = Formats.current();
        var list = new DescriptionList();
        list.addClassName("fs-log-entry");
        term(list, "subject", row.subject());
        term(list, "at", formats.show(row.at()));
        term(list, "actor", row.actor());
        term(list, "address", formats.show(row.address()));
        term(list, "number", String.valueOf(row.number()));
        term(list, "hash", row.hash());
        add(new H2(ActionNames.of(row.action())), list, details(row.details()));
    }

    private void term(DescriptionList list, String name, String text) {
        list.add(new DescriptionList.Term(getTranslation("audit.list." + name)), new DescriptionList.Description(text));
    }

    private static Component details(String json) {
        var text = new Pre(DetailsText.of(json));
        text.addClassName("fs-log-entry-details");
        text.setVisible(!"{}".equals(json));
        return text;
    }
}
