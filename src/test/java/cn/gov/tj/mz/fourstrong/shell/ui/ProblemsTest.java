package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("clerk")
class ProblemsTest extends VaadinTest implements Locators {

    static List<Said> said() {
        return List.of(
                new Said(new Refused("shell.skip"), "跳到正文"),
                new Said(new Stale(String.class, 1), "他人已先保存"),
                new Said(new NotFound(String.class, 1), "不在您的数据范围内"),
                new Said(new AccessDeniedException("secret"), "没有进行此操作的权限"),
                new Said(new Invalid(Problem.of("title", "problem.required")), "请填写"),
                new Said(new DataAccessResourceFailureException("secret"), "尚未保存，已填写的内容仍在页面上"),
                new Said(new ObjectOptimisticLockingFailureException("secret", null), "他人已先保存"),
                new Said(new CannotCreateTransactionException("secret"), "尚未保存，已填写的内容仍在页面上"),
                new Said(new IllegalStateException("secret"), "事件编号"));
    }

    @ParameterizedTest
    @MethodSource("said")
    void areSaidInWordsAfterAClick(Said said) {
        navigate(WorkbenchView.class);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(said.problem()));
        var words = findNotification().component().getElement().getTextRecursively();
        assertThat(words).contains(said.words()).doesNotContain("secret", "Exception");
        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
    }

    @ParameterizedTest
    @MethodSource("said")
    void areSaidInWordsInsteadOfAPage(Said said) {
        var page = new ProblemPage.FailureView();
        page.setErrorParameter(null, new ErrorParameter<>(Exception.class, said.problem()));
        UI.getCurrent().add(page);
        assertThat(page.getElement().getTextRecursively()).doesNotContain("secret", "Exception");
        assertThat(findH1().inside(page).getText()).isNotBlank();
    }

    @Test
    void tellOfAnAddressThatLeadsNowhere() {
        navigate("no-such-page", ProblemPage.NotFoundView.class);
        assertThat(findH1().getText()).isEqualTo("找不到该页面");
        assertThat(findRouterLink().withText("返回工作台").navigate()).isInstanceOf(WorkbenchView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "organisation", "audit", "cycles", "rubrics", "review"})
    void tellOfAPageThatTheRolesDoNotOpen(String address) {
        navigate(address, ProblemPage.NoRightView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .startsWith("没有权限")
                .endsWith("返回工作台");
    }

    @Test
    void haveANumberThatTheLogKnows() {
        assertThat(Incident.log(new IllegalStateException("for the test"))).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    record Said(RuntimeException problem, String words) {}
}
