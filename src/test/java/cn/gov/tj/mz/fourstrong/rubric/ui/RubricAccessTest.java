package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class RubricAccessTest extends ViewTest {

    @Test
    @WithUserDetails("clerk")
    void noClerk() {
        expectRefused();
    }

    @Test
    @WithUserDetails("reviewer")
    void noReviewer() {
        expectRefused();
    }

    @Test
    @WithUserDetails("sysadmin")
    void noSystemAdministrator() {
        expectRefused();
    }

    @Test
    @WithUserDetails("secadmin")
    void noSecurityAdministrator() {
        expectRefused();
    }

    @Test
    @WithUserDetails("auditor")
    void noAuditor() {
        expectRefused();
    }

    private void expectRefused() {
        for (var address : new String[] {"rubrics", "rubrics/compare", "rubrics/edit/x", "rubrics/new"}) {
            UI.getCurrent().navigate(address);
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .contains("没有权限");
        }
    }
}
