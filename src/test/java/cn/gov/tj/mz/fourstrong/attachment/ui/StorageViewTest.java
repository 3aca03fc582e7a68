package cn.gov.tj.mz.fourstrong.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.attachment.store.Folders;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("sysadmin")
class StorageViewTest extends ViewTest {

    private static final String STRAY = "e".repeat(64);

    @Autowired
    AttachmentFolder folder;

    @Test
    void saysWhereAttachmentsAreAndWhatLiesAround() throws IOException {
        navigate(StorageView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains(folder.toString()));

        var stray = Folders.placeOf(folder, STRAY);
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "stray");
        try {
            click("重新核对");

            assertThat(find(H2.class).all()).extracting(H2::getText).anyMatch(text -> text.startsWith("有文件而无记录："));
            assertThat(find(ListItem.class).all()).extracting(ListItem::getText).contains(STRAY + "（1 KB）");
        } finally {
            Files.delete(stray);
        }
    }
}
