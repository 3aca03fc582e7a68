package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class MeetingPackViewTest extends ViewTest {

    @Autowired
    TitleListing titles;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private UUID first;

    @BeforeEach
    void storeACycle() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        first = cycle.concluded("甲支部", "96", "94").branch().id();
        cycle.draft("乙支部", "A1");
        cycle.reviewed("丙支部", "90", "87.5");
        cycle.publicised("丁支部", "90", "88");
        Stored.flushAndClear(database);
    }

    @Test
    void listsItsPapersFirstAndNumbersThemInTheOrderOfTheMeeting() {
        open();

        assertThat(papers().getFirst()).contains("会议材料目录", "1" + "2031年下半年“四强”党支部评价结果一览表");
        assertThat(papers())
                .extracting(paper -> paper.split("：|序号|单位|四强标准|根据", 2)[0])
                .containsExactly(
                        "2031年下半年“四强”党支部评价会议材料目录",
                        "材料 12031年下半年“四强”党支部评价结果一览表",
                        "材料 22031年下半年“四强”党支部评价结果",
                        "材料 32031年下半年“四强”党支部考评表",
                        "材料 42031年下半年“四强”党支部评价结果",
                        "材料 5关于2031年下半年“四强”党支部评价结果的公示");
    }

    @Test
    void givesNoticeOfApprovedResultsOnlyWithItsDays() {
        open();

        var notice = papers().get(5);
        assertThat(notice)
                .contains("现将2031年下半年评价结果公示如下", "甲支部94.0优秀", "丁支部88.0", "公示期：", "机关党委（盖章）：")
                .doesNotContain("乙支部", "丙支部");
    }

    /** In the demo, whose quota is used up. */
    @Test
    void hasTheCertificatesThatWereGrantedFromTheCycle() {
        var title = titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 1).getFirst();

        UI.getCurrent().navigate("meeting-pack/" + title.result().cycle());

        assertThat(papers().getLast())
                .contains(
                        "“四强党支部”称号证书清单",
                        "已授予",
                        title.certificate(),
                        title.names().name())
                .doesNotContain("待审议");
    }

    @Test
    void hasNeitherNoticeNorCertificatesBeforeThereAreResults() {
        new StoredCycle(database, "2032H1", RubricSamples.likeStandard("另一细则")).draft("戊支部", "A1");
        Stored.flushAndClear(database);

        UI.getCurrent().navigate("meeting-pack/2032H1");

        assertThat(papers()).hasSize(2);
    }

    @Test
    void holdsForAManagerOfOneBranchThatBranchOnly() {
        People.manager(accounts, "one", first);
        As.user(users, "one", () -> {
            open();
            assertThat(papers()).noneMatch(paper -> paper.contains("丁支部"));
        });
    }

    @Test
    void isOneClickFromTheCycleAndItsResults() {
        for (var address : List.of("cycles/", "cycle-report/")) {
            UI.getCurrent().navigate(address + StoredCycle.CODE);
            assertThat(find(PageLink.class).withText("会议材料").single().getHref())
                    .isEqualTo("meeting-pack/" + StoredCycle.CODE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            open();
            assertThat(getCurrentView()).isNotInstanceOf(MeetingPackView.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1999"})
    void isNothingForACycleThatThereIsNot(String code) {
        UI.getCurrent().navigate("meeting-pack/" + code);
        assertThat(getCurrentView()).isNotInstanceOf(MeetingPackView.class);
    }

    private void open() {
        UI.getCurrent().navigate("meeting-pack/" + StoredCycle.CODE);
    }

    private List<String> papers() {
        return ((Component) getCurrentView())
                .getChildren()
                .filter(Paper.class::isInstance)
                .map(paper -> paper.getElement().getTextRecursively())
                .toList();
    }
}
