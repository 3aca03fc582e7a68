package cn.gov.tj.mz.fourstrong.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionFilter;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionListing;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionRow;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionService;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

class SuggestionsViewTest extends ViewTest implements Locators {

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionListing list;

    @Test
    @WithUserDetails("auditor")
    void takesASuggestionWithoutAName() {
        navigate(SuggestionsView.class);
        findButton().withText("写意见").click();
        findButton().withText("提交意见").click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        findTextArea().withLabel("意见建议").setValue("字再大一点");
        findCheckbox().withLabel("不留姓名").click();
        findButton().withText("提交意见").click();
        assertThat(row().content()).isEqualTo("字再大一点");
        assertThat(row().author()).isNull();
    }

    @Test
    @WithUserDetails("manager")
    void letsLeadersAnswer() {
        suggestions.write("字再大一点", true);
        navigate(SuggestionsView.class);
        openTheFirst();
        findTextArea().withLabel("答复").setValue("菜单里可以调字号");
        findButton().withText("答复").click();
        assertThat(row().answer()).isEqualTo("菜单里可以调字号");
    }

    @Test
    @WithUserDetails("clerk")
    void showsTheAnswerToEverybodyElse() {
        suggestions.write("字再大一点", true);
        navigate(SuggestionsView.class);
        openTheFirst();
        assertThat(find(SuggestionCard.class).single().getElement().getTextRecursively())
                .contains("字再大一点", "福彩中心支部工作人员");
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    private void openTheFirst() {
        Grid<?> grid = find(Grid.class).single();
        test(grid).clickRow(0);
    }

    private SuggestionRow row() {
        return list.page(new SuggestionFilter(null, null), Sort.unsorted(), 0, 1)
                .getFirst();
    }
}
