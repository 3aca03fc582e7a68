package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class WorkbenchViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    Caller caller;

    @Autowired
    Clock clock;

    @Test
    @WithUserDetails("clerk")
    void greetsTheCallerByName() {
        navigate(WorkbenchView.class);
        assertThat(findH1().getText()).isEqualTo("工作台");
        assertThat(findSpan().withText("上午好，福彩中心支部工作人员。今天是2026年11月23日 星期一。").exists())
                .isTrue();
    }

    @Test
    @WithUserDetails("auditor")
    void isFriendlyWhenNothingWaits() {
        navigate(WorkbenchView.class);
        assertThat(findH2().getText()).isEqualTo("没有等待处理的事项");
    }

    @Test
    @WithUserDetails("clerk")
    void listsWhatWaitsInTheOrderOfItsUrgency() {
        var first = new ToDo("shell.workbench.waiting", 3, "activities?state=RETURNED", "activities");
        var second = new ToDo("shell.workbench.waiting", 1, "self-assessment", "self-assessment");
        var view = new WorkbenchView(caller, List.of(() -> List.of(first), () -> List.of(second)), clock);
        UI.getCurrent().add(view);
        assertThat(findAnchor().inside(view).withClassName("fs-todo").components())
                .extracting(Anchor::getHref)
                .containsExactly("activities?state=RETURNED", "self-assessment");
        assertThat(findH2().inside(view).components()).extracting(H2::getText).containsExactly("活动记录", "自评");
    }
}
