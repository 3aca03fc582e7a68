package cn.gov.tj.mz.fourstrong.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("sysadmin")
class OrganisationViewTest extends ViewTest {

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void systemAdministratorMakesABranchInTheChosenUnit() {
        navigate("organisation", OrganisationView.class);
        var last = admin.tree().stream()
                .filter(row -> row.facts() != null)
                .mapToInt(TreeRow::sortOrder)
                .max()
                .orElseThrow();
        this.<TreeRow>grid().select(row("YLY"));
        click("新建党支部");
        type("全称", "天津市养老院第二党支部");
        type("简称", "养老二支部");
        type("代码", "YL2");
        click("保存");

        assertThat(row("YL2").parent()).isEqualTo(row("YLY").id());
        assertThat(row("YL2").active()).isTrue();
        assertThat(row("YL2").sortOrder()).as("after the last one").isEqualTo(last + 1);
    }

    @Test
    void unitsAndBranchesOfAListAreMadeAndChangedOnceSeen() {
        navigate("organisation", OrganisationView.class);
        click("导入");
        importRows("代码\t名称\t上级单位\t党员数\nFC\t\t\t77\nNEWB\t新的党支部\tYLY\t9\nNEWC\t另一党支部\t没有的单位\t9");
        assertThat(importRemarks(0)).contains("没有单位“没有的单位”");

        clickInDialog("导入其余 2 行");

        assertThat(row("FC").facts().members()).isEqualTo(77);
        assertThat(row("NEWB").parent()).isEqualTo(row("YLY").id());
        assertThat(notice()).contains("新增 1，更改 1；无变化 0，有误未导入 1");
    }

    @Test
    void systemAdministratorMovesAUnit() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YLY"));
        pick("上级单位", "天津市救助管理站");
        click("保存");
        Stored.flushAndClear(database);

        assertThat(row("YLY").parent()).isEqualTo(row("JZZ").id());
        assertThat(row("YL").depth()).isEqualTo(3);
    }

    @Test
    void systemAdministratorRecordsTheFactsOfABranchAndDissolvesIt() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YL"));
        test(find(IntegerField.class).withLabel("党员人数").single()).setValue(30);
        test(find(IntegerField.class).withLabel("党小组数").single()).setValue(2);
        test(find(DatePicker.class).withLabel("最近一次换届").single()).setValue(LocalDate.of(2025, 3, 1));
        test(find(Checkbox.class).all().getLast()).click();
        click("保存");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(row("YL")).satisfies(row -> {
            assertThat(row.facts().members()).isEqualTo(30);
            assertThat(row.facts().groups()).isEqualTo(2);
            assertThat(row.facts().lastElectionOn()).isEqualTo("2025-03-01");
            assertThat(row.active()).isFalse();
        });
    }

    @Test
    void saysWhatFollowsBeforeABranchIsDissolved() {
        new StoredCycle(database).draft("YL");
        database.flush();
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YL"));
        assertThat(find(ClosingNote.class).exists()).isFalse();

        test(find(Checkbox.class).all().getLast()).click();
        assertThat(find(ClosingNote.class).single().getElement().getTextRecursively())
                .contains("2031年下半年（自评中）", "移出周期", "不能再记录活动和自评");
        click("保存");
        assertThat(row("YL").active()).as("before the question is answered").isTrue();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("2031年下半年（自评中）", "移出周期");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(row("YL").active()).isFalse();
        assertThat(row("YL").closedOn()).isEqualTo(TestClock.NOW.toLocalDate());
        test(find(Checkbox.class).all().getLast()).click();
        assertThat(find(ClosingNote.class).exists()).isFalse();
        click("保存");
        assertThat(row("YL").closedOn()).isNull();
    }

    @Test
    void factsThatCannotBeAreReportedAtTheirFields() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YL"));
        find(IntegerField.class).withLabel("党员人数").single().setValue(-1);
        find(IntegerField.class).withLabel("党小组数").single().clear();
        find(DatePicker.class).withLabel("成立日期").single().setValue(LocalDate.of(2030, 1, 1));
        click("保存");
        assertThat(find(IntegerField.class).withLabel("党小组数").single().getErrorMessage())
                .isEqualTo("请填写");

        find(IntegerField.class).withLabel("党小组数").single().setValue(0);
        click("保存");
        assertThat(find(IntegerField.class).withLabel("党员人数").single().isInvalid())
                .isTrue();
        assertThat(find(DatePicker.class).withLabel("成立日期").single().isInvalid())
                .isTrue();
        assertThat(find(DatePicker.class).withLabel("最近一次换届").single().isInvalid())
                .isTrue();
    }

    @Test
    void whatSomebodyElseChangedWhileItWasEditedIsNotOverwritten() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YL"));
        var before = row("YL");
        var entry = new BranchEntry(
                before.parent(), new Naming("YL", "别人改的", "别人", before.sortOrder()), before.facts(), true);
        admin.changeBranch(before.id(), before.version(), entry);
        database.flush();
        type("简称", "我改的");
        click("保存");

        assertThat(row("YL").naming().shortName()).isEqualTo("别人");
        assertThat(field("简称").getValue()).as("what was typed stays").isEqualTo("我改的");
    }

    @Test
    void wrongInputIsReportedAtTheFieldAndStays() {
        navigate("organisation", OrganisationView.class);
        click("新建单位");
        type("全称", "某单位");
        type("代码", "小写");
        click("保存");

        assertThat(field("代码").getErrorMessage()).isEqualTo("1 至 20 个大写字母或数字");
        assertThat(field("简称").getErrorMessage()).isEqualTo("请填写");
        assertThat(find(ComboBox.class).withLabel("上级单位").single().isInvalid()).isTrue();
        assertThat(field("全称").getValue()).isEqualTo("某单位");
    }

    @Test
    void theRootHasNoUnitAboveAndNoCodeToChange() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("MZJ"));

        assertThat(find(ComboBox.class).withLabel("上级单位").exists()).isFalse();
        assertThat(field("代码").isReadOnly()).isTrue();
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBeforeItIsChanged() {
        navigate("organisation", OrganisationView.class);
        var before = row("FCZX");
        admin.changeUnit(
                before.id(),
                before.version(),
                new UnitEntry(before.parent(), before.kind(), new Naming("FCZX", "新名称", "新", before.sortOrder())));
        database.flush();

        this.<TreeRow>grid().select(before);
        assertThat(field("全称").getValue()).isEqualTo("新名称");
        type("简称", "更新");
        click("保存");

        assertThat(row("FCZX").naming().shortName()).isEqualTo("更新");
    }

    @Test
    void whatWasTypedIsNotLostByChoosingAnotherRowOrANewBranch() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YLY"));
        type("简称", "改了一半");
        this.<TreeRow>grid().select(row("FCZX"));
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("简称").getValue()).isEqualTo("改了一半");
        assertThat(this.<TreeRow>grid().asSingleSelect().getValue().code()).isEqualTo("YLY");

        click("新建党支部");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(field("简称").getValue()).isEmpty();
        click("新建单位");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void isQuietOnceItIsSaved() {
        navigate("organisation", OrganisationView.class);
        this.<TreeRow>grid().select(row("YLY"));
        type("简称", "新简称");
        click("保存");
        assertThat(field("简称").getValue()).isEqualTo("新简称");
        this.<TreeRow>grid().select(row("FCZX"));

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(field("代码").getValue()).isEqualTo("FCZX");
    }

    @Test
    void theSearchLivesInTheAddress() {
        UI.getCurrent().navigate("organisation", QueryParameters.of("q", "救助"));

        assertThat(test(this.<TreeRow>grid()).size()).isEqualTo(3);
        test(find(TextField.class).withPlaceholder("搜索名称、代码").single()).setValue("fc");
        assertThat(test(this.<TreeRow>grid()).size()).isEqualTo(2);
        test(find(TextField.class).withPlaceholder("搜索名称、代码").single()).setValue("无此单位");
        assertThat(test(this.<TreeRow>grid()).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "secadmin", "auditor"})
    void isClosedToEverybodyElse(String username) {
        As.user(users, username, () -> UI.getCurrent().navigate("organisation"));

        assertThat(getCurrentView()).isNotInstanceOf(OrganisationView.class);
        assertThat(find(Grid.class).exists()).isFalse();
    }

    private TreeRow row(String code) {
        return admin.tree().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
