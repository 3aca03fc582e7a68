package cn.gov.tj.mz.fourstrong.title.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.CandidateListing;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class GrantViewTest extends ViewTest {

    @Autowired
    CandidateListing candidates;

    @Autowired
    TitleListing titles;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeTwoTitlesAndANewerCycle() {
        Titles.store(database);
        var newer = new StoredCycle(database);
        newer.concluded("WX", "29", "28");
        newer.concluded("ZW", "29", "29");
        newer.concluded("JZ", "30", "29");
        newer.concluded("JF", "28", "27.5");
        Stored.flushAndClear(database);
    }

    @Test
    void showsFinalResultsWithTheRecommendationOfTheirRubric() {
        open("cycle=" + Titles.CYCLE);
        assertThat(test(grid()).size()).isEqualTo(6);
        assertThat(text()).contains("细则建议：等级为优秀", "建议仅供参考，不自动授予");
        assertThat(button("授予 0 个支部").single().isEnabled()).isFalse();
        open("cycle=nonsense");
        assertThat(test(grid()).size()).isEqualTo(4);
        open("cycle=" + StoredCycle.CODE);
        assertThat(test(grid()).size()).isEqualTo(4);
    }

    @Test
    void offersToChooseTheAdvisedOnlyWhereThereAreSome() {
        open("cycle=" + Titles.CYCLE);
        assertThat(button("选中建议授予的支部").single().isEnabled()).isFalse();
        assertThat(text()).contains("没有建议授予的支部");
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        assertThat(button("选中建议授予的支部").single().isEnabled()).isTrue();
        assertThat(text()).doesNotContain("没有建议授予的支部");
    }

    @Test
    void grantsToTheBranchesThatWereChosen() {
        open("cycle=" + Titles.CYCLE);
        var free = row(false);
        var name = candidate(free).name();
        box(free).setValue(true);
        click("授予 1 个支部");
        assertThat(words()).contains("名额 1 个，已持有 2 个，本次 1 个，超出 2 个。", name + "：优秀，超出名额");
        assertThat(date().getValue()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(date().getHelperText()).isEqualTo("最早 2020-07-21（结果公示期满的次日），不晚于今天。");
        date().setValue(Titles.PUBLIC_UNTIL);
        var label = name + "的证书编号";
        type(label, "津民四强〔2025〕001号");
        confirm();
        assertThat(date().getErrorMessage()).isEqualTo("不能早于 2020-07-21，此前结果仍在公示。");
        assertThat(reason().getErrorMessage()).isEqualTo("请写明向" + name + "例外授予的理由。");
        assertThat(field(label).getErrorMessage()).isEqualTo("该编号已被使用。");
        assertThat(field(label).getValue()).isEqualTo("津民四强〔2025〕001号");

        date().setValue(LocalDate.of(2026, 7, 1));
        reason().setValue("党组会议研究决定");
        type(label, "津民四强〔2026〕006号");
        confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(TitlesView.class);
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("已向 1 个支部授予称号");
        assertThat(titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9))
                .extracting(TitleRow::grantReason)
                .containsExactly(null, null, "党组会议研究决定");
    }

    @Test
    void namesTheGradeThatIsTooLow() {
        open("cycle=" + Titles.CYCLE);
        var lower = find(Eligibility.LOWER_GRADE);
        box(lower).setValue(true);
        click("授予 1 个支部");
        assertThat(words()).contains(candidate(lower).name() + "：良好，低于细则要求的优秀");
    }

    @Test
    void asksForAReasonWhenThoseWhoShareTheLastPlaceAllGetATitle() {
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        click("选中建议授予的支部");
        click("授予 2 个支部");
        assertThat(words()).contains("名额 1 个，已持有 0 个，本次 2 个，超出 1 个。", "授予须写明理由");
        assertThat(find(TextArea.class).withLabel("例外授予的理由").exists()).isTrue();
    }

    @Test
    void neverChoosesABranchThatIsClosedByItself() {
        Titles.withdrawAll(database);
        Titles.close(database, branch("JZ"));
        open("cycle=" + StoredCycle.CODE);
        click("选中建议授予的支部");
        assertThat(button("授予 1 个支部").exists()).isTrue();
        assertThat(box(find(Eligibility.CLOSED)).isEnabled()).isFalse();
    }

    @Test
    void namesABranchThatWasClosedMeanwhileAndGrantsToTheOthers() {
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        click("选中建议授予的支部");
        Titles.close(database, branch("JZ"));
        click("授予 2 个支部");
        assertThat(words()).contains("向 1 个支部授予称号", "以下支部不能授予，不在本次之内：", "：支部已撤销");
        assertThat(find(TextArea.class).withLabel("例外授予的理由").exists()).isFalse();
        confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(titles.held(branch("ZW"))).isPresent();
        assertThat(titles.held(branch("JZ"))).isEmpty();
    }

    @Test
    void asksForAReasonWhenTheQuotaIsUsedUpWhileTheDialogIsOpen() {
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        box(named("ZW")).setValue(true);
        click("授予 1 个支部");
        assertThat(find(TextArea.class).withLabel("例外授予的理由").exists()).isFalse();
        var label = candidate(named("ZW")).name() + "的证书编号";
        type(label, "津民四强〔2026〕007号");

        Titles.restore(database, "津民四强〔2025〕002号");
        confirm();
        assertThat(words()).contains("名额 1 个，已持有 1 个，本次 1 个，超出 1 个。", "：优秀，超出名额");
        assertThat(reason().getErrorMessage()).startsWith("请写明向").endsWith("例外授予的理由。");
        assertThat(field(label).getValue()).isEqualTo("津民四强〔2026〕007号");

        reason().setValue("党组会议研究决定");
        confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(titles.held(branch("ZW")))
                .hasValueSatisfying(held -> assertThat(held.certificate()).isEqualTo("津民四强〔2026〕007号"));
    }

    @Test
    void leavesOutABranchThatIsClosedWhileTheDialogIsOpen() {
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        click("选中建议授予的支部");
        click("授予 2 个支部");
        var label = candidate(named("JZ")).name() + "的证书编号";
        Titles.close(database, branch("JZ"));
        confirm();
        assertThat(words()).contains("向 1 个支部授予称号", "以下支部不能授予，不在本次之内：", "：支部已撤销");
        assertThat(find(TextField.class).withLabel(label).exists()).isFalse();
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("已撤销，不能授予称号");
        confirm();
        assertThat(titles.held(branch("ZW"))).isPresent();
        assertThat(titles.held(branch("JZ"))).isEmpty();
    }

    @Test
    void keepsANumberThatSomebodyTypedWhenTheDayChanges() {
        open("cycle=" + Titles.CYCLE);
        var free = row(false);
        box(free).setValue(true);
        click("授予 1 个支部");
        var label = candidate(free).name() + "的证书编号";
        date().setValue(LocalDate.of(2025, 8, 1));
        assertThat(field(label).getValue()).isEqualTo("津民四强〔2025〕003号");
        type(label, "津民直四强〔2025〕009号");
        date().setValue(LocalDate.of(2026, 8, 1));
        assertThat(field(label).getValue()).isEqualTo("津民直四强〔2025〕009号");
    }

    @Test
    void doesNotOfferABranchThatHoldsATitle() {
        open("cycle=" + Titles.CYCLE);
        assertThat(box(row(true)).isEnabled()).isFalse();
        assertThat(box(row(false)).isEnabled()).isTrue();
    }

    @Test
    void choosesAndClearsAllThatAreAdvised() {
        Titles.withdrawAll(database);
        open("cycle=" + StoredCycle.CODE);
        click("选中建议授予的支部");
        assertThat(button("授予 2 个支部").exists()).isTrue();
        click("清空选择");
        assertThat(button("授予 0 个支部").single().isEnabled()).isFalse();
    }

    private void open(String query) {
        UI.getCurrent().navigate("titles/grant", QueryParameters.fromString(query));
    }

    /** The first row whose branch holds a title, or does not. */
    private int row(boolean holds) {
        return candidates.page(candidates.recommendation(Titles.CYCLE), Sort.unsorted(), 0, 9).stream()
                .map(candidate -> candidate.eligibility() == Eligibility.HOLDS)
                .toList()
                .indexOf(holds);
    }

    private int find(Eligibility eligibility) {
        return IntStream.range(0, test(grid()).size())
                .filter(row -> candidate(row).eligibility() == eligibility)
                .findFirst()
                .orElseThrow();
    }

    /** The row of the branch that the newer cycle calls so. */
    private int named(String name) {
        return IntStream.range(0, test(grid()).size())
                .filter(row ->
                        candidate(row).evaluation().branch().shortName().then().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The branch that the newer cycle calls so. */
    private UUID branch(String name) {
        return candidates.page(candidates.recommendation(StoredCycle.CODE), Sort.unsorted(), 0, 9).stream()
                .map(candidate -> candidate.evaluation().branch())
                .filter(branch -> branch.shortName().then().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String words() {
        var dialog = find(Dialog.class).single();
        return dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("例外授予的理由").single();
    }

    private Candidate candidate(int row) {
        return test(this.<Candidate>grid()).getRow(row);
    }

    private Checkbox box(int row) {
        return (Checkbox) test(this.<Candidate>grid()).getCellComponent(row, "chosen");
    }

    private DatePicker date() {
        return find(DatePicker.class).withLabel("授予日期").single();
    }

    private void confirm() {
        click("授予称号");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
