package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.shell.Finder;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.json.JsonMapper;

class FinderDialogTest extends ViewTest {

    @Autowired
    Finder finder;

    @Autowired
    UserDetailsService users;

    @Test
    @WithUserDetails("manager")
    void groupsWhatItFindsByKind() {
        var dialog = ask("养老院");
        assertThat(find(Span.class, dialog).withClassName("fs-found-kind").all())
                .extracting(Span::getText)
                .containsExactly("支部", "活动记录", "评价", "帮助");
        assertThat(routes(dialog)).startsWith("branches/YL");
        assertThat(find(PageLink.class, dialog).all().getFirst().getElement().getTextRecursively())
                .contains("养老院", "天津市养老院党支部 · 天津市养老院");
        assertThat(note(dialog)).isEmpty();
    }

    /** Pages that the menu does not offer are not found either, nor is what the role may not begin. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    clerk    | 看板      | dashboard
                    reviewer | 看板      | -
                    manager  | WORKING days | calendar
                    clerk    | working  | -
                    auditor  | 审计日志  | audit
                    sysadmin | 养老院    | organisation?q=YL
                    clerk    | 记录 活动 | activities,activities/new
                    reviewer | 记录 活动 | activities
                    manager  | 开启周期  | cycles/new
                    clerk    | 开启周期  | -
                    auditor  | 修改密码  | password
                    manager  | 授予      | titles/grant""")
    void findsPagesAndActionsOfTheRole(String username, String typed, @Nullable String expected) {
        As.user(users, username, () -> {
            var routes = routes(ask(typed));
            assertThat(routes.stream().filter(route -> !route.matches("(help#|activities\\?|evaluations/).*")))
                    .containsExactly(expected == null ? new String[0] : expected.split(","));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clerk    | 记录活动,修改密码
                    reviewer | 修改密码
                    manager  | 编制“四强党支部评价细则”的新版本,新建细则,开启周期,授予称号,修改密码
                    sysadmin | 修改密码
                    auditor  | 修改密码""")
    void offersWhatCanBeBegunWhileNothingIsTyped(String username, String expected) {
        As.user(users, username, () -> {
            var dialog = ask(" \u3000");
            assertThat(find(PageLink.class, dialog).all())
                    .extracting(link -> link.getElement().getTextRecursively())
                    .containsExactly(expected.split(","));
            assertThat(note(dialog)).contains("须同时符合");
        });
    }

    @Test
    @WithUserDetails("auditor")
    void findsChaptersOfTheManualByTheirNameFirstAndThenByTheirText() {
        assertThat(routes(ask("工作日历"))).startsWith("help#工作日历").hasSizeBetween(2, 5);
        assertThat(routes(ask("不作舍入 平均"))).contains("help#得分怎样计算");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(routes(ask("working days"))).first().asString().startsWith("help#");
    }

    @Test
    @WithUserDetails("manager")
    void saysInWordsThatNothingIsFound() {
        var dialog = ask("鹊桥仙");
        assertThat(routes(dialog)).isEmpty();
        var list = find(FoundList.class, dialog).single();
        assertThat(list.getElement().hasAttribute("hidden")).isTrue();
        assertThat(list.isVisible()).as("the browser empties it").isTrue();
        assertThat(note(dialog)).startsWith("没有找到“鹊桥仙”。");
    }

    @Test
    @WithUserDetails("clerk")
    void looksForNoMoreThanTheFieldTakes() {
        assertThat(routes(ask("帮助 " + "帮助".repeat(1000) + " 没有"))).isEmpty();
        assertThat(routes(ask("帮助" + " ".repeat(1000) + "没有"))).contains("help");
    }

    @Test
    @WithUserDetails("clerk")
    void standsInTheFrameOfEveryPage() {
        navigate(HelpView.class);
        assertThat(find(FinderDialog.class).all()).hasSize(1);
        assertThat(find(FindButton.class).all())
                .hasSize(2)
                .allSatisfy(button -> assertThat(button.getAriaLabel()).contains("查找"));
    }

    /** As the browser does it. */
    private FinderDialog ask(String typed) {
        var dialog = new FinderDialog(finder);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(dialog);
        var said = new JsonMapper().createObjectNode().put(FinderDialog.TYPED, typed);
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), FinderDialog.ASK, said));
        return dialog;
    }

    private List<String> routes(FinderDialog dialog) {
        return find(PageLink.class, dialog).all().stream()
                .map(PageLink::getHref)
                .toList();
    }

    private String note(FinderDialog dialog) {
        return find(Paragraph.class, dialog).single().getText();
    }
}
