package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.activity.minutes.ui.MinutesFold;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class MinutesFormTest extends ViewTest implements Locators {

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    ActivityListing list;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    private UUID last;

    /** The last party lecture of the branch; nothing is known of heart-to-heart talks. */
    @BeforeEach
    void aLectureWithMinutes() {
        last = records.record(
                organisation.branches(Role.CLERK).getFirst().id(), Drafts.good().with(Drafts.minutes()), false);
        Stored.flushAndClear(database);
        navigate(NewActivityView.class);
    }

    @Test
    void asksForNothingUntilItIsOpened() {
        assertThat(fold().isOpened()).isFalse();
        assertThat(find(TextField.class).withLabel("地点").exists()).isFalse();

        fill("党课：没有会议记录");
        assertThat(saved("党课：没有会议记录").content().minutes()).isEqualTo(Minutes.NONE);
    }

    @Test
    void beginsWithWhereAndWithWhomTheLastOneOfTheTypeWas() {
        fill("党课：照旧");
        fold().setOpened(true);

        assertThat(value("地点")).isEqualTo("三楼会议室");
        assertThat(value("主持人")).isEqualTo("张𠮷");
        findTextField().withLabel("记录人").setValue("赵刚");
        area("决议").setValue("通过。\n照办。");
        assertThat(saved("党课：照旧").content().minutes())
                .isEqualTo(new Minutes("三楼会议室", "张𠮷", "赵刚", null, null, null, null, "通过。\n照办。", null));
    }

    @Test
    void followsTheTypeUntilSomethingIsTyped() {
        fold().setOpened(true);
        assertThat(value("地点")).isEmpty();
        fill("党课：后选类型");
        assertThat(value("地点")).isEqualTo("三楼会议室");

        choose("发展党员");
        assertThat(value("地点")).isEmpty();
        findTextField().withLabel("地点").setValue("自己填的");
        choose("党课");
        assertThat(value("地点")).isEqualTo("自己填的");
    }

    @Test
    void keepsNoProposalThatNobodyWanted() {
        fill("党课：打开又合上");
        fold().setOpened(true);
        fold().setOpened(false);

        assertThat(saved("党课：打开又合上").content().minutes()).isEqualTo(Minutes.NONE);
    }

    @Test
    void opensWhereSomethingIsWrong() {
        fill("党课：人数不对");
        fold().setOpened(true);
        findIntegerField().withLabel("应到人数").setValue(3);
        findIntegerField().withLabel("实到人数").setValue(4);
        findTextField().withLabel("主持人").setValue("张三 120101199001011234");
        fold().setOpened(false);
        findButton().withText("保存").click();

        assertThat(fold().isOpened()).isTrue();
        assertThat(findIntegerField().withLabel("实到人数").getComponent().getErrorMessage())
                .isEqualTo("实到人数不能多于应到人数。");
        assertThat(findTextField().withLabel("主持人").getComponent().getErrorMessage())
                .isEqualTo("只写姓名，请删去其中的号码。");
    }

    @Test
    void isOpenWhereThereIsSomethingToChange() {
        Address.open("activities/edit/" + last);
        assertThat(fold().isOpened()).isTrue();
        findTextField().withLabel("地点").setValue("");
        area("缺席人员及原因").setValue("");
        findButton().withText("保存").click();
        Stored.flushAndClear(database);

        assertThat(reader.details(last).draft().minutes()).satisfies(minutes -> {
            assertThat(minutes.place()).isNull();
            assertThat(minutes.absent()).isNull();
            assertThat(minutes.agenda()).isEqualTo("一、学习文件\n二、研究工作");
        });
    }

    @Test
    void showsBothVersionsWhenSomebodyElseSavedFirst() {
        Address.open("activities/edit/" + last);
        findTextField().withLabel("地点").setValue("我的地点");
        records.edit(last, 0, Drafts.good().with(Minutes.of("别人的地点", null, null)), false);
        Stored.flushAndClear(database);
        findButton().withText("保存").click();

        assertThat(find(Conflict.class).single().getElement().getTextRecursively())
                .contains("地点", "别人的地点", "我的地点", "王芳，病假");
        assertThat(value("地点")).isEqualTo("我的地点");
    }

    @Test
    void isCopiedWithoutWhatBelongsToOneDay() {
        findButton().withText("复制上一条").click();

        assertThat(fold().isOpened()).isTrue();
        assertThat(value("地点")).isEqualTo("三楼会议室");
        assertThat(area("议程").getValue()).isEmpty();
    }

    @Test
    void isShownBesideTheListWithTheWayToItsPaper() {
        Address.open("activities?id=" + last);

        var details = find(DetailsPanel.class).single();
        assertThat(details.getElement().getTextRecursively())
                .contains("会议记录", "地点三楼会议室", "出席情况应到 12 人，实到 10 人", "缺席人员及原因王芳，病假\n赵刚，出差", "打印会议记录");
        assertThat(details.getElement().getOuterHTML()).contains("activities/minutes/" + last);
    }

    @Test
    void saysAtOnceWhatNumbersOfPeopleCannotBe() {
        fill("党课：人数");
        fold().setOpened(true);
        people("应到人数", 99_999);
        assertThat(wrong("应到人数")).isEqualTo("请填写 0 至 9,999 的整数");
        people("应到人数", 10);
        people("实到人数", 12);
        assertThat(wrong("应到人数")).isEmpty();
        assertThat(wrong("实到人数")).isNotEmpty();
        people("应到人数", 12);
        assertThat(wrong("实到人数")).isEmpty();
    }

    private void people(String label, int number) {
        find(WholeNumberField.class).withLabel(label).single().setValue(number);
    }

    private String wrong(String label) {
        var field = find(WholeNumberField.class).withLabel(label).single();
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private MinutesFold fold() {
        return find(MinutesFold.class).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private String value(String label) {
        return findTextField().withLabel(label).getComponent().getValue();
    }

    private void fill(String title) {
        findTextField().withLabel("标题").setValue(title);
        choose("党课");
    }

    /** This type instead of others. */
    private void choose(String type) {
        var types = findMultiSelectComboBox(TypeName.class).withLabel("活动类型");
        types.getComponent().clear();
        types.selectItem(type);
    }

    private ActivityRow saved(String title) {
        findButton().withText("保存").click();
        Stored.flushAndClear(database);
        return list.page(ActivityFilters.text(title), Sort.unsorted(), 0, 1).getFirst();
    }
}
