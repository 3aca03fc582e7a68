package cn.gov.tj.mz.fourstrong.title.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import cn.gov.tj.mz.fourstrong.title.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class TitlesViewTest extends ViewTest {

    @Autowired
    TitleListing titles;

    @Autowired
    ApplicationContext program;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
    }

    @Test
    void showsWhoHoldsATitleAndItsHistory() {
        open("");
        assertThat(rows()).isEqualTo(2);
        assertThat(find(TitleCard.class).exists()).isFalse();
        test(this.<TitleRow>grid()).clickRow(number("津民四强〔2025〕001号"));
        assertThat(text())
                .contains("津民四强〔2025〕001号", "2025年7月1日授予", "依据2020年上半年评价结果", "下次复核不晚于2027年7月1日")
                .contains("复核保留", "复核2026年", "复核合格", "复核人", "授予", "授予人");
    }

    @Test
    void isFilteredByTheAddress() {
        open("due=true");
        assertThat(rows()).isEqualTo(1);
        open("state=WITHDRAWN&state=IMPROVING");
        assertThat(rows()).isZero();
        open("q=〕001");
        assertThat(rows()).isEqualTo(1);
        open("state=nonsense&unit=nonsense&branch=nonsense&due=perhaps");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void takesTheCheckOfAYear() {
        open("due=true");
        test(this.<TitleRow>grid()).clickRow(0);
        assertThat(text()).contains("应于2026年7月1日前复核，已到期");
        click("复核");
        action().setValue(TitleAction.IMPROVING);
        date("整改期限").setValue(LocalDate.of(2026, 11, 1));
        clickInDialog("限期整改");
        assertThat(date("整改期限").getErrorMessage()).isEqualTo("整改期限应晚于决定日期。");
        assertThat(reason().getErrorMessage()).isEqualTo("请填写");

        date("整改期限").setValue(LocalDate.of(2027, 3, 31));
        reason().setValue("换届逾期 3 个月");
        clickInDialog("限期整改");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(rows()).isZero();
        assertThat(text()).contains("换届逾期 3 个月");
        open("state=IMPROVING");
        test(this.<TitleRow>grid()).clickRow(0);
        assertThat(text()).contains("限期整改", "整改期限：2027年3月31日", "换届逾期 3 个月");
    }

    @Test
    void takesNoDecisionOnAResultThatWasCorrectedWhileTheDialogWasOpen() {
        var title = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 1)
                .getFirst();
        open("");
        test(this.<TitleRow>grid()).clickRow(number(title.certificate()));
        click("撤销称号");
        reason().setValue("考评结果良好");

        new CycleProcess(program).correct(title.result().evaluation());
        Stored.flushAndClear(database);
        clickInDialog("撤销称号");

        assertThat(decision().getErrorMessage()).isEqualTo("称号或其依据的结果已有变化，现已更新，请核对后再决定。");
        assertThat(find(CheckDialog.class).single().getElement().getTextRecursively())
                .contains("所依据的结果已更正，须重新复核");
        assertThat(find(TitleCard.class).single().getElement().getTextRecursively())
                .contains("所依据的结果已更正，须重新复核");
        assertThat(reason().getValue()).isEqualTo("考评结果良好");
        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.VALID);
        assertThat(titles.get(title.id()).checks().corrected()).isTrue();

        clickInDialog("撤销称号");
        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.WITHDRAWN);
    }

    private RadioButtonGroup<?> decision() {
        return find(RadioButtonGroup.class, find(CheckDialog.class).single()).single();
    }

    @Test
    void withdrawsATitleThatThenStaysInTheHistory() {
        open("");
        test(this.<TitleRow>grid()).clickRow(0);
        click("撤销称号");
        assertThat(find(DatePicker.class).withLabel("整改期限").exists()).isFalse();
        reason().setValue("支部书记受党纪处分");
        clickInDialog("撤销称号");

        open("state=WITHDRAWN");
        assertThat(rows()).isEqualTo(1);
        test(this.<TitleRow>grid()).clickRow(0);
        assertThat(text()).contains("已撤销", "支部书记受党纪处分");
        assertThat(button("复核").exists()).isFalse();
        assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);
    }

    @Test
    void leadsToTheProfileWhoseLineNamesTheTitle() {
        var row = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 1)
                .getFirst();
        UI.getCurrent().navigate("branches/" + row.names().code());
        assertThat(text()).contains("称号：四强党支部（津民四强〔2025〕001号，2025年7月1日授予）");
        assertThat(row.state()).isEqualTo(TitleState.VALID);
    }

    @Test
    @WithUserDetails("reviewer")
    void letsAReviewerReadOnly() {
        open("");
        assertThat(rows()).isEqualTo(2);
        test(this.<TitleRow>grid()).clickRow(0);
        assertThat(button("复核").exists()).isFalse();
        assertThat(button("授予称号").exists()).isFalse();
        refuses("titles/grant");
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheirOwnBranchsTitleOnly() {
        open("");
        assertThat(rows()).isEqualTo(1);
        assertThat(button("授予称号").exists()).isFalse();
        refuses("titles/grant");
    }

    @Test
    @WithUserDetails("sysadmin")
    void isNothingForAdministrators() {
        refuses("titles", "titles/grant", "calendar");
    }

    @Test
    @WithUserDetails("auditor")
    void isNothingForAuditors() {
        refuses("titles", "titles/grant", "calendar");
    }

    private void refuses(String... paths) {
        for (var path : paths) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getPackageName()).as(path).endsWith("shell.ui");
        }
    }

    private void open(String filter) {
        UI.getCurrent().navigate("titles", QueryParameters.fromString(filter));
    }

    private int rows() {
        return test(grid()).size();
    }

    private int number(String certificate) {
        return titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 9).stream()
                .map(TitleRow::certificate)
                .toList()
                .indexOf(certificate);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<TitleAction> action() {
        return find(RadioButtonGroup.class).single();
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("原因").single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
