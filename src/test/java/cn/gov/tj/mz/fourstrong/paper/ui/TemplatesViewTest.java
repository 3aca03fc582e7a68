package cn.gov.tj.mz.fourstrong.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.paper.TemplateRow;
import cn.gov.tj.mz.fourstrong.paper.TemplateService;
import cn.gov.tj.mz.fourstrong.paper.word.MadeWord;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class TemplatesViewTest extends ViewTest {

    private static final int MINUTES = 0;
    private static final int NOTICE = 5;

    @Autowired
    TemplateService templates;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Test
    void listsThePapersAndWhatTheirTemplatesMayName() {
        open(MINUTES);

        assertThat(test(grid()).getCellText(MINUTES, 0)).isEqualTo("会议记录");
        assertThat(test(grid()).getCellText(MINUTES, 1)).isEqualTo("默认");
        assertThat(test(grid()).getCellText(NOTICE, 1)).isEqualTo("公示稿（演示）.docx");
        assertThat(card()).contains("{{标题}}", "{{主持人}}", "会议记录中的主持人");

        test(grid()).clickRow(NOTICE);
        assertThat(card()).contains("{{结果.党支部}}", "写有列名的一行按数据重复");
    }

    @Test
    void givesTheTemplateThatStands() {
        open(MINUTES);
        click("下载模板");

        var download = find(FileDownload.class).single();
        assertThat(MadeWord.paragraphs(download.made())).startsWith("{{标题}}", "{{党支部}}");
    }

    @Test
    void takesAnother() {
        open(MINUTES);
        click("上传模板");
        upload(MadeWord.of("{{标题}}{{主题}}"));
        assertThat(dialog()).contains("“a.docx”可以用作模板。", "没有用到的字段：", "地点");

        clickInDialog("使用这个模板");

        assertThat(notice()).isEqualTo("已改用模板“a.docx”。");
        assertThat(test(grid()).getCellText(MINUTES, 1)).isEqualTo("a.docx");
        assertThat(find(TemplateDialog.class).exists()).isFalse();
    }

    @Test
    void saysInWordsWhyItDoesNot() {
        open(MINUTES);
        click("上传模板");
        upload(MadeWord.of("{{标题}}{{总分}}"));
        assertThat(dialog()).contains("模板中有不能识别的字段：总分。");
        assertThat(button("使用这个模板").single().isEnabled()).isFalse();

        upload("文字".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog()).contains("请上传 Word 文档（DOCX）。").doesNotContain("总分");
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        open(MINUTES);
        click("上传模板");
        upload(MadeWord.of("{{标题}}"));
        templates.replace("minutes", 0, "b.docx", MadeWord.of("{{标题}}"));

        clickInDialog("使用这个模板");

        assertThat(find(TemplateDialog.class).exists()).isTrue();
    }

    @Test
    void goesBackToTheDefault() {
        open(NOTICE);
        click("恢复默认模板");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(test(grid()).getCellText(NOTICE, 1)).isEqualTo("默认");
        assertThat(notice()).isEqualTo("公示稿已恢复默认模板。");
    }

    @Test
    void isReadByManagersOfAUnit() {
        People.manager(accounts, "one", organisation.branches().getFirst().id());
        As.user(users, "one", () -> {
            open(NOTICE);
            assertThat(button("下载模板").exists()).isTrue();
            assertThat(button("上传模板").exists()).isFalse();
            assertThat(button("恢复默认模板").exists()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForNobodyElse(String username) {
        As.user(users, username, () -> {
            UI.getCurrent().navigate("templates");
            assertThat(getCurrentView()).isNotInstanceOf(TemplatesView.class);
        });
    }

    private void open(int row) {
        UI.getCurrent().navigate("templates");
        test(this.<TemplateRow>grid()).clickRow(row);
    }

    private void upload(byte[] file) {
        test(find(Upload.class).single()).upload("a.docx", "application/octet-stream", file);
    }

    private String card() {
        return find(TemplateCard.class).single().getElement().getTextRecursively();
    }

    private String dialog() {
        return find(TemplateDialog.class).single().getElement().getTextRecursively();
    }
}
