package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class RubricsViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theRubricIsShownWithSumsAdjustmentsAndGrades() {
        navigate(RubricsView.class);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains(
                        "四强党支部评价细则（第 1 版）",
                        "使用中，不可修改",
                        "政治功能强30 分",
                        "全部指标合计 100 分",
                        "国家级荣誉+5.0",
                        "合计最多加 10 分",
                        "被通报批评−1.0",
                        "须由具名决定认定",
                        "优秀90 分及以上");
    }
}
