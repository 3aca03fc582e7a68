package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;

/** What other modules know of a record: its files, and what it is evidence for. */
@SpringComponent
class RecordParts {

    private final EvidenceUse uses;
    private final AttachmentSections attachments;

    RecordParts(EvidenceUse uses, AttachmentSections attachments) {
        this.uses = uses;
        this.attachments = attachments;
    }

    Component uses(ActivityDetails record, Locale locale) {
        return DetailsSection.uses(uses.of(record.id(), locale));
    }

    Component attachments(ActivityDetails record) {
        return attachments.of(OwnerKind.ACTIVITY, record.id());
    }
}
