package cn.gov.tj.mz.fourstrong.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountFilter;
import cn.gov.tj.mz.fourstrong.account.AccountListing;
import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.AccountState;
import cn.gov.tj.mz.fourstrong.account.Role;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

class AccountsViewTest extends ViewTest {

    private static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    @Autowired
    AccountListing accounts;

    @Test
    @WithUserDetails("sysadmin")
    void systemAdministratorCreatesAnAccountAndSeesItsPasswordOnce() {
        navigate("accounts", AccountsView.class);
        click("新建账号");
        type("用户名", "new.clerk");
        type("姓名或岗位", "新的工作人员");
        click("建立");

        assertThat(account("new.clerk").roles()).isEmpty();
        assertThat(account("new.clerk").state()).isEqualTo(AccountState.PASSWORD_DUE);
        assertThat(field("一次性密码").getValue()).hasSizeGreaterThanOrEqualTo(12);

        click("已记下");
        roundTrip();
        assertThat(find(TextField.class).withLabel("一次性密码").exists()).isFalse();
    }

    @Test
    @WithUserDetails("sysadmin")
    void accountsOfAListAreMadeAndRenamedOnceSeen() {
        var before = account("clerk").displayName();
        navigate("accounts", AccountsView.class);
        click("导入");
        importRows("用户名\t姓名\nclerk\t新的姓名\nnew.one\t新人");
        assertThat(importRemarks(0)).isEqualTo("姓名或岗位：原为“" + before + "”");

        clickInDialog("导入 2 行");

        assertThat(account("clerk").displayName()).isEqualTo("新的姓名");
        assertThat(account("new.one").roles()).isEmpty();
        assertThat(notice()).contains("新增 1，更改 1");
    }

    @Test
    @WithUserDetails("sysadmin")
    void wrongInputIsReportedAtTheFieldAndStays() {
        navigate("accounts", AccountsView.class);
        click("新建账号");
        type("用户名", "clerk");
        type("姓名或岗位", "甲");
        click("建立");

        assertThat(field("用户名").getErrorMessage()).isEqualTo("此用户名已被使用");
        assertThat(field("姓名或岗位").getValue()).isEqualTo("甲");
    }

    @Test
    @WithUserDetails("sysadmin")
    void systemAdministratorDisablesAfterAskingAndGrantsNothing() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        click("停用账号");
        assertThat(account("clerk2").state()).isEqualTo(AccountState.ACTIVE);

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(account("clerk2").state()).isEqualTo(AccountState.DISABLED);
        assertThat(button("启用账号").exists()).isTrue();
        assertThat(find(CheckboxGroup.class).exists()).isFalse();
    }

    @Test
    @WithUserDetails("sysadmin")
    void systemAdministratorRenames() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        type("姓名或岗位", "");
        click("保存姓名");
        assertThat(field("姓名或岗位").getErrorMessage()).isEqualTo("请填写");

        type("姓名或岗位", "新名字");
        click("保存姓名");

        assertThat(account("clerk2").displayName()).isEqualTo("新名字");
    }

    @Test
    @WithUserDetails("secadmin")
    void securityAdministratorGrantsRolesAndKeepsNoAccounts() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        test(roles()).deselectItem("支部工作人员");
        test(roles()).selectItem("考评组");
        pick("考评范围（单位及其下级）", "天津市养老院");
        click("保存授权");

        assertThat(account("clerk2").roles()).containsExactly(Role.REVIEWER);
        assertThat(account("clerk2").scopes()).containsExactly("天津市养老院");
        assertThat(List.of("新建账号", "重置密码", "停用账号", "保存姓名"))
                .noneMatch(text -> button(text).exists());
    }

    @Test
    @WithUserDetails("secadmin")
    void rolesThatExcludeOneAnotherCannotBeChosenTogether() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        assertThat(roles().getItemEnabledProvider().test(Role.AUDITOR)).isFalse();
        assertThat(roles().getItemEnabledProvider().test(Role.MANAGER)).isTrue();

        test(roles()).deselectItem("支部工作人员");
        test(roles()).selectItem("安全审计员");

        assertThat(roles().getItemEnabledProvider().test(Role.CLERK)).isFalse();
        assertThat(roles().getItemEnabledProvider().test(Role.AUDITOR)).isTrue();
        assertThat(roles().getHelperText()).startsWith("三员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "auditor"})
    @WithUserDetails("secadmin")
    void theFilterLivesInTheAddress(String username) {
        var role = username.toUpperCase(Locale.ROOT);
        UI.getCurrent()
                .navigate("accounts", QueryParameters.fromString("q=" + username + "&role=" + role + "&enabled=true"));

        assertThat(test(this.<AccountRow>grid()).getRow(0).username()).isEqualTo(username);
        UI.getCurrent().navigate("accounts", QueryParameters.fromString("role=nonsense&enabled=perhaps"));
        assertThat(test(this.<AccountRow>grid()).size()).isEqualTo((int) accounts.count(ALL));
    }

    @Test
    @WithUserDetails("sysadmin")
    void theReasonToLookStandsInTheAddressAndInWords() {
        UI.getCurrent().navigate("accounts", QueryParameters.of("show", "LOCKED"));

        assertThat(test(this.<AccountRow>grid()).size()).isZero();
        assertThat(find(AccountFilterBar.class).single().words()).isEqualTo("关注：被锁定");
        UI.getCurrent().navigate("accounts", QueryParameters.of("show", "nonsense"));
        assertThat(test(this.<AccountRow>grid()).size()).isEqualTo((int) accounts.count(ALL));
    }

    @Test
    @WithUserDetails("sysadmin")
    void whatWasTypedIsNotLostByChoosingAnotherAccount() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        type("姓名或岗位", "改了一半");
        select("clerk");
        assertThat(field("姓名或岗位").getValue()).isEqualTo("改了一半");

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("姓名或岗位").getValue()).isEqualTo("改了一半");
        assertThat(this.<AccountRow>grid().asSingleSelect().getValue().username())
                .isEqualTo("clerk2");

        select("clerk");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(field("姓名或岗位").getValue()).isEqualTo(account("clerk").displayName());
    }

    @Test
    @WithUserDetails("secadmin")
    void grantsThatAreNotSavedAreNotLostByLeaving() {
        navigate("accounts", AccountsView.class);
        select("clerk2");
        var before = roles().getValue();
        test(roles()).selectItem("考评组");
        ComponentUtil.fireEvent(roles(), new ComponentValueChangeEvent<>(roles(), roles(), before, true));
        UI.getCurrent().navigate("help");

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(AccountsView.class);
    }

    @Test
    @WithUserDetails("sysadmin")
    void theNewAccountIsNotLostByEscape() {
        navigate("accounts", AccountsView.class);
        click("新建账号");
        var dialog = find(NewAccountDialog.class).single();
        type("用户名", "new.clerk");
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        assertThat(dialog.isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("用户名").getValue()).isEqualTo("new.clerk");

        click("取消");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    @WithUserDetails("secadmin")
    void theOwnAccountCanOnlyBeLookedAt() {
        navigate("accounts", AccountsView.class);
        select("secadmin");

        assertThat(button("保存授权").exists()).isFalse();
        assertThat(find(Paragraph.class).withText("不能对自己的账号进行此操作，请由另一名管理员处理。").exists())
                .isTrue();
    }

    @Test
    @WithUserDetails("manager")
    void isClosedToEverybodyElse() {
        UI.getCurrent().navigate("accounts");

        assertThat(getCurrentView()).isNotInstanceOf(AccountsView.class);
        assertThat(find(Grid.class).exists()).isFalse();
    }

    private AccountRow account(String username) {
        return accounts.page(new AccountFilter(username, null, null, null), Sort.unsorted(), 0, 1)
                .getFirst();
    }

    private void select(String username) {
        this.<AccountRow>grid().select(account(username));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }
}
