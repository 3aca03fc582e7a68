package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Invented papers at the newest accepted record of the demo's clerk; most records have none. */
@Component
@Order(34)
class DemoAttachments implements DemoStep {

    private static final String PAPERS = "/demo-data/meeting_papers_demo.pdf";

    private final AttachmentService attachments;
    private final ActivityListing activities;
    private final OrganisationService organisation;

    DemoAttachments(AttachmentService attachments, ActivityListing activities, OrganisationService organisation) {
        this.attachments = attachments;
        this.activities = activities;
        this.organisation = organisation;
    }

    @Override
    public void load() {
        organisation.branches().stream()
                .filter(branch -> branch.code().equals("FC"))
                .map(BranchName::id)
                .flatMap(branch -> activities.page(ActivityFilter.accepted(branch), Sort.unsorted(), 0, 1).stream())
                .forEach(this::attach);
    }

    private void attach(ActivityRow record) {
        try (var papers = Objects.requireNonNull(DemoAttachments.class.getResourceAsStream(PAPERS))) {
            attachments.add(new Owner(OwnerKind.ACTIVITY, record.id()), "会议材料与签到表（演示）.pdf", papers);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
