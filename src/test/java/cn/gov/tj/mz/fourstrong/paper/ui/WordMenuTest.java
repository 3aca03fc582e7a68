package cn.gov.tj.mz.fourstrong.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.exchange.ExportEvent;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.paper.word.MadeWord;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every paper is a Word file as well, and says there what it says on the page. */
@RecordApplicationEvents
class WordMenuTest extends ViewTest {

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    @WithUserDetails("clerk")
    void hasTheMinutesOfAMeeting() {
        var own = organisation.branches(Role.CLERK).getFirst().id();
        var id = records.record(own, Drafts.titled("{{标题}}𠮷").with(Drafts.minutes()), false);
        Stored.flushAndClear(database);

        var file = word("activities/minutes/" + id, "Word 文件");

        assertThat(MadeWord.paragraphs(file)).contains("党课记录", "天津市福利彩票发行中心党支部", "主持人签字：");
        assertThat(MadeWord.rows(file, 0))
                .contains(
                        List.of("主题", "{{标题}}𠮷"),
                        List.of("出席情况", "应到 12 人，实到 10 人"),
                        List.of("缺席人员及原因", "王芳，病假\n赵刚，出差"));
        assertThat(events.stream(ExportEvent.class))
                .singleElement()
                .satisfies(exported -> assertThat(exported.subject()).isEqualTo("党课记录_{{标题}}𠮷"));
    }

    @Test
    @WithUserDetails("clerk")
    void hasTheLedgerOfAQuarter() {
        var file = word("ledger/FC/2026Q4", "Word 文件");

        assertThat(MadeWord.paragraphs(file))
                .contains("天津市福利彩票发行中心党支部2026年第四季度活动台账", "记录人（签字）：")
                .anyMatch(text -> text.startsWith("合计：本季度"));
        assertThat(MadeWord.rows(file, 0).getFirst())
                .containsExactly("序号", "时间", "类别", "主题", "应到", "实到", "缺席", "主持人", "备注");
        assertThat(MadeWord.rows(file, 0).get(1).getFirst()).isEqualTo("1");
    }

    @Test
    @WithUserDetails("clerk")
    void hasTheBoardOfDuties() {
        var file = word("duties", "Word 文件");

        assertThat(MadeWord.paragraphs(file)).contains("应办事项", "支部书记（签字）：");
        assertThat(MadeWord.rows(file, 0).getFirst()).hasSize(14).contains("支部或类型", "12月", "按时");
        assertThat(MadeWord.rows(file, 0))
                .anyMatch(row -> row.getFirst().equals("主题党日") && !row.get(1).isEmpty());
    }

    @Test
    @WithUserDetails("manager")
    void hasTheResultOfABranch() {
        var row = evaluations
                .page(EvaluationFilter.ALL.in("2025H1"), Sort.unsorted(), 0, 1)
                .getFirst();

        var file = word("report/" + row.id(), "Word 文件");

        assertThat(MadeWord.paragraphs(file))
                .contains("2025年上半年“四强”党支部评价结果", "各项标准的做法", "考评组（签字）：\n机关党委（盖章）：\n　　年　　月　　日");
        assertThat(MadeWord.rows(file, 0))
                .anyMatch(line -> line.getFirst().equals("政治功能强") && line.get(1).equals("A1"))
                .anyMatch(line -> line.getFirst().isEmpty() && line.get(1).equals("A2"));
        assertThat(MadeWord.rows(file, 1)).hasSize(5);
    }

    @Test
    @WithUserDetails("manager")
    void hasTheResultsOfACycle() {
        var file = word("cycle-report/2025H1", "Word 文件");

        assertThat(MadeWord.rows(file, 0)).hasSize(7);
        assertThat(MadeWord.rows(file, 0).getFirst()).hasSize(13).contains("政治功能强", "总分", "备注");
        assertThat(MadeWord.paragraphs(file)).anyMatch(text -> text.startsWith("共 6 个党支部"));
    }

    @Test
    @WithUserDetails("manager")
    void hasNoticeAndCertificatesOfTheMeetingThePackIsFor() {
        var notice = word("meeting-pack/2025H1", "公示稿（Word）");
        assertThat(MadeWord.paragraphs(notice)).contains("天津市民政局机关党委（演示模板）", "关于2025年上半年“四强”党支部评价结果的公示");
        assertThat(MadeWord.rows(notice, 0)).hasSize(7);

        var certificates = word("meeting-pack/2025H1", "证书清单（Word）");
        assertThat(MadeWord.rows(certificates, 0)).hasSizeGreaterThan(1);
    }

    @Test
    @WithUserDetails("manager")
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(MadeWord.rows(word("ledger/FC/2026Q4", "Word file"), 0).getFirst())
                .startsWith("No.", "Date", "Type", "Subject");
    }

    private byte[] word(String address, String item) {
        UI.getCurrent().navigate(address);
        var menu = find(WordMenu.class).single();
        var bar = find(MenuBar.class, menu).single();
        new MenuBarTester<>(bar).clickItem(bar.getItems().getFirst().getText(), item);
        return find(FileDownload.class, menu).all().getFirst().made();
    }
}
