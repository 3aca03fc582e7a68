package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class LedgerViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @BeforeEach
    void records() {
        record(Drafts.on(DAY, null).with(Drafts.minutes()));
        record(Drafts.on(DAY.plusDays(1), DAY.plusDays(2)));
    }

    @Test
    void opensThisQuarterOfTheOwnBranch() {
        UI.getCurrent().navigate("ledger");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("ledger/FC/2026Q4");
        assertThat(text()).contains("天津市福利彩票发行中心党支部2026年第四季度活动台账", "记录人（签字）：", "支部书记（签字）：");
        assertThat(rows()).first().isEqualTo("序号时间类别主题人数主持人备注");
        assertThat(rows()).element(1).isEqualTo("应到实到缺席");
        assertThat(rows())
                .anyMatch(row -> row.endsWith("2026-11-20党课党课：书记讲纪律12102张𠮷王芳，病假；赵刚，出差；草稿"))
                .anyMatch(row -> row.endsWith("2026-11-21 – 2026-11-22党课党课：书记讲纪律草稿"));
        assertThat(rows()).last().asString().contains("合计：本季度");
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .anyMatch(href -> href.startsWith("activities?id="));
    }

    @Test
    void offersItsQuartersAndNoOtherBranch() {
        UI.getCurrent().navigate("ledger/FC/2026Q4");
        assertThat(find(ComboBox.class).exists()).isFalse();

        @SuppressWarnings("unchecked")
        Select<Period> quarter = find(Select.class).single();
        test(quarter).selectItem("2026年第一季度");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("ledger/FC/2026Q1");
        assertThat(text()).contains("2026年第一季度活动台账");
    }

    @Test
    void saysThatNothingWasRecorded() {
        UI.getCurrent().navigate("ledger/FC/1990Q1");

        assertThat(text()).contains("本季度没有记录。", "合计：本季度 0 项，其中已采纳 0 项");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("ledger/FC/2026Q4");

        assertThat(text()).contains("Activity ledger: ", "Branch secretary:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger/WX/2026Q4", "ledger/FC/2026", "ledger/FC/2026Q5", "ledger/FC/nonsense", "ledger/X"})
    void isNotThereForWhatIsNotInTheScopeAndNoQuarter(String address) {
        UI.getCurrent().navigate(address);
        assertThat(find(LedgerPaper.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager"})
    void isThereForReviewersAndManagers(String username) {
        As.user(users, username, () -> {
            UI.getCurrent().navigate("ledger/FC/2026Q4");
            assertThat(text()).contains("天津市福利彩票发行中心党支部");
            assertThat(find(ComboBox.class).single().isVisible()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isForNobodyElse(String username) {
        As.user(users, username, () -> {
            UI.getCurrent().navigate("ledger/FC/2026Q4");
            assertThat(find(LedgerPaper.class).exists()).isFalse();
        });
    }

    @Test
    void isOneClickFromTheRecords() {
        UI.getCurrent().navigate("activities");
        assertThat(find(PageLink.class).withText("活动台账").single().getHref()).isEqualTo("ledger");
    }

    private void record(ActivityDraft draft) {
        records.record(organisation.branches(Role.CLERK).getFirst().id(), draft, false);
        Stored.flushAndClear(database);
    }

    private String text() {
        return find(LedgerPaper.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
