package cn.gov.tj.mz.fourstrong.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.picture.Page;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** The files of a record, where it is shown whole. */
class AttachmentSectionTest extends ViewTest {

    @Autowired
    AttachmentService attachments;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID record;

    @BeforeEach
    void recordWithAFile() {
        As.user(users, "clerk", () -> {
            record = records.record(organisation.branches(Role.CLERK).getFirst().id(), Drafts.good(), false);
            database.flush();
            var owner = new Owner(OwnerKind.ACTIVITY, record);
            attachments.add(owner, "通知.ofd", new ByteArrayInputStream(Documents.ofd()));
            attachments.add(owner, "两页.pdf", new ByteArrayInputStream(Documents.pdf("a", "b")));
            database.flush();
        });
    }

    @Test
    @WithUserDetails("clerk")
    void offersAClerkAllOfIt() {
        open();

        assertThat(title()).isEqualTo("附件 2 个");
        assertThat(find(Upload.class).exists()).isTrue();
        test(icon("移除 通知.ofd")).click();
        find(TextArea.class).withLabel("移除原因").single().setValue("传错了");
        clickInDialog("移除附件");
        assertThat(notice()).isEqualTo("已移除附件：通知.ofd");
        assertThat(title()).isEqualTo("附件 1 个");
        assertThat(find(Span.class).withText("已移除：传错了").exists()).isTrue();
    }

    @Test
    @WithUserDetails("clerk")
    void turnsThePagesOfADocument() {
        open();
        click("两页.pdf");

        var panel = find(Dialog.class).single();
        assertThat(panel.getHeaderTitle()).isEqualTo("两页.pdf");
        assertThat(find(Span.class, panel).withText("第 1 页，共 2 页").exists()).isTrue();
        test(icon("下一页")).click();
        assertThat(find(Span.class, panel).withText("第 2 页，共 2 页").exists()).isTrue();
        assertThat(icon("下一页").isEnabled()).isFalse();
    }

    @Test
    @WithUserDetails("clerk")
    void saysWhenPagesCannotBeDrawnHere() {
        var undrawn = mock(AttachmentFileService.class);
        when(undrawn.page(any(), anyInt())).thenReturn(new Page(0, null));
        PreviewPanel.open(
                attachments.of(new Owner(OwnerKind.ACTIVITY, record)).rows().getLast(), undrawn);

        var panel = find(Dialog.class).single();
        assertThat(find(Paragraph.class, panel).single().getText()).isEqualTo("服务器现在不能生成预览，请下载后查看，并告知系统管理员。");
        assertThat(find(Button.class, panel).withText("下载").exists()).isTrue();
    }

    @Test
    @WithUserDetails("clerk")
    void offersNoRemovalOnceTheRecordWasSubmitted() {
        records.submit(record, reader.details(record).version());
        database.flush();
        open();

        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(labels()).contains("下载 通知.ofd").doesNotContain("移除 通知.ofd");
    }

    @Test
    @WithUserDetails("reviewer")
    void isOnlyLookedAtByAReviewer() {
        open();

        assertThat(title()).isEqualTo("附件 2 个");
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(labels()).contains("下载 两页.pdf").doesNotContain("移除 两页.pdf");
    }

    private void open() {
        UI.getCurrent().navigate("activities", QueryParameters.of("id", record.toString()));
    }

    private String title() {
        return find(H3.class).all().stream()
                .map(H3::getText)
                .filter(text -> text.startsWith("附件"))
                .findFirst()
                .orElse("");
    }

    private List<String> labels() {
        return find(Button.class).all().stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    private Button icon(String label) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
