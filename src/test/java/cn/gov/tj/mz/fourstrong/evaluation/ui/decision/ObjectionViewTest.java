package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionEntry;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ObjectionViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Autowired
    ObjectionService objections;

    @Autowired
    ParticipationService participation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID id;

    @BeforeEach
    void publicise() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        id = cycle.reviewed("甲支部", "90", "88").id();
        Stored.flushAndClear(database);
        approval.approve(id, version());
        approval.publicise(id, version());
    }

    @Test
    void isRecordedWithFaultsNextToTheirFieldsAndThenDecided() {
        open();
        assertThat(texts()).doesNotContain("待办理");
        click("登记异议");
        confirmRecording();
        assertThat(field("异议人").getErrorMessage()).isNotBlank();
        assertThat(find(TextArea.class).withLabel("异议内容").single().isInvalid()).isTrue();

        type("异议人", "匿名");
        type("联系方式", "信箱");
        find(DatePicker.class).withLabel("收到日期").single().setValue(TODAY);
        find(TextArea.class).withLabel("异议内容").single().setValue("会议次数有误");
        confirmRecording();
        assertThat(texts()).contains("待办理", "会议次数有误", "异议人：匿名 · 信箱", "机关党委负责人");

        click("生效");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(notice()).contains("还有未办结的异议");

        click("不成立");
        find(TextArea.class).withLabel("处理意见").single().setValue("经核查，次数无误");
        clickInDialog("不成立");
        assertThat(texts()).contains("不成立", "处理意见：经核查，次数无误");
        assertThat(button("成立，退回考评").exists()).isFalse();
        assertThat(evaluations.sheet(id).status().state()).isEqualTo(EvaluationState.PUBLICISED);
    }

    @Test
    void takesTheResultBackWhenItIsUpheld() {
        record();
        open();
        click("成立，退回考评");
        find(TextArea.class).withLabel("处理意见").single().setValue("情况属实");
        clickInDialog("成立，退回考评");
        assertThat(evaluations.sheet(id).status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(texts()).contains("成立", "公示中 → 已考评", "情况属实");
        assertThat(button("登记异议").exists()).isFalse();
    }

    @Test
    void standsInTheReportWithoutThePerson() {
        record();
        UI.getCurrent().navigate("report/" + id);
        assertThat(texts()).contains("异议", "2026-11-23 会议次数有误", "待办理").doesNotContain("张三", "13800000000");
    }

    @Test
    void isReadByReviewersWithoutThePersonAndWithoutActions() {
        record();
        As.user(users, "reviewer", () -> {
            open();
            assertThat(texts()).contains("会议次数有误", "待办理").doesNotContain("张三", "13800000000");
            for (var action : new String[] {"登记异议", "成立，退回考评", "不成立"}) {
                assertThat(button(action).exists()).as(action).isFalse();
            }
        });
    }

    @Test
    void isDecidedWhileTheBranchIsOutButNotRecorded() {
        record();
        participation.takeOut(id, "支部已并入");
        Stored.flushAndClear(database);
        open();
        assertThat(button("登记异议").exists()).isFalse();
        assertThat(button("成立，退回考评").exists()).isFalse();
        click("成立");
        find(TextArea.class).withLabel("处理意见").single().setValue("情况属实");
        clickInDialog("成立");
        assertThat(notice()).contains("已记为异议成立");
        assertThat(texts()).contains("不参评", "处理意见：情况属实");
    }

    private void open() {
        UI.getCurrent().navigate("evaluations/" + id);
    }

    private void record() {
        objections.record(id, version(), new ObjectionEntry("张三", "13800000000", TODAY, "会议次数有误"));
    }

    private void confirmRecording() {
        test(find(Button.class, find(ObjectionDialog.class).single())
                        .withText("登记异议")
                        .single())
                .click();
    }

    private int version() {
        return evaluations.sheet(id).version();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
