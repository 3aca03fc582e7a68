package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class MinutesViewTest extends ViewTest implements Locators {

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID id;

    @BeforeEach
    void aMeeting() {
        id = record(Drafts.good().with(Drafts.minutes()));
    }

    @Test
    void isAPaperWithEveryPartAndPlacesToSign() {
        open(id);

        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo("会议记录");
        assertThat(text()).contains("党课记录", "天津市福利彩票发行中心党支部", "主持人签字：", "记录人签字：", "日期：");
        assertThat(rows())
                .containsExactly(
                        "标题党课：书记讲纪律",
                        "时间2026年11月20日",
                        "地点三楼会议室",
                        "主持人张𠮷",
                        "记录人李明",
                        "出席情况应到 12 人，实到 10 人",
                        "缺席人员及原因王芳，病假\n赵刚，出差",
                        "议程一、学习文件\n二、研究工作",
                        "决议同意工作安排。",
                        "表决情况同意 10 票",
                        "摘要围绕纪律建设讲一课。");
        assertThat(find(PrintButton.class).exists()).isTrue();
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .contains("activities", "activities?id=" + id);
    }

    @Test
    void leavesOutWhatIsNotWritten() {
        open(record(Drafts.good().with(new Minutes(null, null, null, null, 7, null, null, null, null))));

        assertThat(rows()).containsExactly("标题党课：书记讲纪律", "时间2026年11月20日", "出席情况实到 7 人", "摘要围绕纪律建设讲一课。");
    }

    @Test
    void isNotThereForARecordWithoutMinutes() {
        for (var address : List.of(record(Drafts.good()).toString(), "nonsense", "")) {
            UI.getCurrent().navigate("activities/minutes/" + address);
            assertThat(find(MinutesPaper.class).exists()).as(address).isFalse();
        }
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(id);

        assertThat(text()).contains("Minutes: Party lecture", "12 expected, 10 present", "Host (signature):");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager"})
    void isForEverybodyWhoSeesTheRecord(String username) {
        As.user(users, username, () -> {
            open(id);
            assertThat(rows()).contains("主持人张𠮷");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk2", "sysadmin", "secadmin", "auditor"})
    void isForNobodyElse(String username) {
        As.user(users, username, () -> {
            open(id);
            assertThat(find(MinutesPaper.class).exists()).isFalse();
        });
    }

    private UUID record(ActivityDraft draft) {
        var recorded =
                records.record(organisation.branches(Role.CLERK).getFirst().id(), draft, false);
        Stored.flushAndClear(database);
        return recorded;
    }

    private void open(UUID record) {
        UI.getCurrent().navigate("activities/minutes/" + record);
    }

    private String text() {
        return find(MinutesPaper.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
