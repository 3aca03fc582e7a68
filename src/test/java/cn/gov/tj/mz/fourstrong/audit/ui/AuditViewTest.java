package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.audit.AuditFilter;
import cn.gov.tj.mz.fourstrong.audit.AuditListing;
import cn.gov.tj.mz.fourstrong.audit.AuditRow;
import cn.gov.tj.mz.fourstrong.screen.BrowserEvents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("auditor")
class AuditViewTest extends ViewTest {

    @Autowired
    AuditListing log;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient database;

    @Test
    void auditorReadsTheNewestFirstAndOneEntryWhole() {
        navigate("audit", AuditView.class);

        var newest = test(this.<AuditRow>grid()).getRow(0);
        assertThat(newest.number()).isEqualTo(log.count(AuditFilter.ALL));
        this.<AuditRow>grid().select(newest);
        assertThat(find(DescriptionList.class).single().getElement().getTextRecursively())
                .contains(newest.hash())
                .contains(newest.actor());
    }

    @Test
    void actionsHaveNames() {
        UI.getCurrent().navigate("audit", QueryParameters.of("area", "organisation"));

        this.<AuditRow>grid().select(test(this.<AuditRow>grid()).getRow(0));
        assertThat(find(H2.class).single().getText()).isEqualTo("新建党支部");
        assertThat(test(this.<AuditRow>grid()).getCellText(0, 2)).isEqualTo("新建党支部");
    }

    @Test
    void filtersAreClearedInOneStep() {
        UI.getCurrent().navigate("audit", QueryParameters.fromString("action=title.granted&noSignIns=true"));
        assertThat(test(this.<AuditRow>grid()).size()).isEqualTo(2);

        test(find(Button.class).withText("清除").single()).click();

        assertThat((long) test(this.<AuditRow>grid()).size()).isEqualTo(log.count(AuditFilter.ALL));
        assertThat(find(Button.class).withText("清除").exists()).isFalse();
    }

    @Test
    void showsAndExportsNothingWhileADayCannotBeRead() {
        navigate("audit", AuditView.class);
        var from = find(DatePicker.class).all().getFirst();
        BrowserEvents.typeUnreadable(from, "2026-11-2x");

        var grid = this.<AuditRow>grid();
        assertThat(test(grid).size()).isZero();
        assertThat(grid.getEmptyStateText()).contains("无法识别");

        test(find(Button.class).withText("清除").single()).click();
        assertThat((long) test(grid).size()).isEqualTo(log.count(AuditFilter.ALL));
    }

    @Test
    void showsNothingWhileADayLiesInAYearThatNobodyMeans() {
        UI.getCurrent().navigate("audit", QueryParameters.of("from", "0026-06-03"));

        assertThat(test(this.<AuditRow>grid()).size()).isZero();
        assertThat(find(DatePicker.class).all().getFirst().getErrorMessage()).isEqualTo("年份应在 1921 至 2031 之间。");
    }

    @Test
    void detailsAreInWords() {
        UI.getCurrent().navigate("audit", QueryParameters.of("area", "organisation"));
        this.<AuditRow>grid().select(test(this.<AuditRow>grid()).getRow(0));

        assertThat(find(Pre.class).single().getText().lines().toList())
                .startsWith("变更后：")
                .anyMatch(line -> line.startsWith("    单位："))
                .noneMatch(line -> line.contains("after") || line.contains("shortName"));
    }

    @Test
    void auditorVerifiesTheChain() {
        navigate("audit", AuditView.class);
        test(find(Button.class).withText("校验完整性").single()).click();
        assertThat(notice()).startsWith("已逐条校验");
    }

    @Test
    void auditorLearnsWhereTheChainIsBroken() {
        database.sql("update audit_entry set actor = 'x' where number = 2").update();

        navigate("audit", AuditView.class);
        test(find(Button.class).withText("校验完整性").single()).click();

        assertThat(notice()).startsWith("第 2 条缺失或已被改动");
    }

    @Test
    void theFilterLivesInTheAddress() {
        UI.getCurrent().navigate("audit", QueryParameters.fromString("q=养老院党支部&area=organisation&to=2026-11-23"));
        assertThat(test(this.<AuditRow>grid()).size()).isOne();
        UI.getCurrent().navigate("audit", QueryParameters.fromString("q=养老院党支部&to=2020-01-01"));
        assertThat(test(this.<AuditRow>grid()).size()).isZero();
        UI.getCurrent().navigate("audit", QueryParameters.fromString("area=nonsense&from=nonsense"));
        assertThat((long) test(this.<AuditRow>grid()).size()).isEqualTo(log.count(AuditFilter.ALL));
    }

    @Test
    void unusualEntriesAreAChoiceThatLivesInTheAddressAndIsSaidInWords() {
        UI.getCurrent().navigate("audit", QueryParameters.of("unusual", "true"));

        assertThat((long) test(this.<AuditRow>grid()).size())
                .isLessThan(log.count(AuditFilter.ALL))
                .isEqualTo(log.count(new AuditFilter(null, null, null, Set.of(), true, false, null, null, null)));
        assertThat(find(AuditFilterBar.class).single().words()).isEqualTo("只看异常");
    }

    @Test
    void aLinkShowsOneEntryAmongTheOthers() {
        UI.getCurrent().navigate("audit", QueryParameters.of("entry", "2"));
        assertThat(find(DescriptionList.class).single().getElement().getTextRecursively())
                .contains(log.find(2).orElseThrow().hash());

        UI.getCurrent().navigate("audit", QueryParameters.of("entry", "nonsense"));
        assertThat(find(DescriptionList.class).exists()).isFalse();
        UI.getCurrent().navigate("audit", QueryParameters.of("entry", "999999999"));
        assertThat(find(DescriptionList.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin"})
    void isClosedToEverybodyElse(String username) {
        As.user(users, username, () -> UI.getCurrent().navigate("audit"));

        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
        assertThat(find(Grid.class).exists()).isFalse();
    }
}
