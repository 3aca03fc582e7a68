package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.edit.Difference;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class RubricFormTest extends ViewTest {

    private static final RubricDraft STANDARD = RubricSamples.standardDraft();

    @Autowired
    ActivityTypeService types;

    private RubricForm form;

    @BeforeEach
    void show() {
        form = new RubricForm(types.all());
        UI.getCurrent().add(form);
        fill(STANDARD, 1);
    }

    @Test
    void givesBackWhatItWasFilledWith() {
        assertThat(Difference.between(STANDARD, form.draft())).isEmpty();
        assertThat(form.guard().isChanged()).isFalse();
    }

    @Test
    void givesBackLimitsThatAreNotSet() {
        var limits = new Limits(null, points("5"), null, null, 0);
        fill(limited(limits), 1);

        assertThat(form.draft().limits().bonusCap()).isNull();
        assertThat(form.draft().limits().deductionCap()).isEqualByComparingTo("5");
        assertThat(form.draft().limits().topQuota()).isNull();
        assertThat(form.draft().limits().minimumAgeMonths()).isZero();
    }

    @Test
    void leavesOutAnAgeThatNobodyTyped() {
        find(IntegerField.class).withLabel("参评最低成立时间（月）").single().setValue(null);

        assertThat(form.draft().limits().minimumAgeMonths()).isNull();
    }

    @Test
    void showsPointsAsPeopleSayThem() {
        var cap = find(BigDecimalField.class)
                .withLabel(form.getTranslation("rubricField.BONUS_CAP"))
                .single();
        fill(limited(new Limits(points("10"), null, null, null, 12)), 1);
        assertThat(cap.getValue()).hasToString("10");
        fill(limited(new Limits(points("7.5"), null, null, null, 12)), 1);
        assertThat(cap.getValue()).hasToString("7.5");
    }

    @Test
    void keepsTheNameOfALaterRevision() {
        assertThat(field("细则名称").isReadOnly()).isFalse();
        fill(STANDARD, 2);

        assertThat(field("细则名称").isReadOnly()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void movesAnIndicatorToTheCriterionThatIsChosen() {
        var line = lines().getFirst();
        line.open();
        Select<Criterion> criterion = find(Select.class, line).single();
        test(criterion).selectItem("党员队伍强");

        var moved = form.draft().indicators(Criterion.MEMBERSHIP).getLast();
        assertThat(moved.code()).isEqualTo("A1");
        assertThat(form.draft().indicators(Criterion.POLITICAL_FUNCTION))
                .extracting(IndicatorEntry::code)
                .startsWith("A2");
        assertThat(form.guard().isChanged()).isTrue();
    }

    @Test
    void putsALineInThePlaceOfAnotherOne() {
        var lines = new ArrayList<>(lines());
        var target = lines.get(3);
        target.owner().adopt(lines.getFirst(), target);

        assertThat(form.draft().indicators()).extracting(IndicatorEntry::code).startsWith("A2", "A3", "A4", "A1", "B1");
        assertThat(form.guard().isChanged()).isTrue();
    }

    @Test
    void offersEveryVetoTheGradesAsTheyAreTyped() {
        var band = find(BandLine.class).all().getFirst();
        band.code.setValue("TOP");

        assertThat(find(VetoLine.class).all())
                .isNotEmpty()
                .allSatisfy(veto -> assertThat(offered(veto)).hasToString("[TOP, GOOD, QUALIFIED, UNQUALIFIED]"));
    }

    @Test
    void opensTheLineThatHidesAProblem() {
        var accepted = form.accepted(_ -> {
            throw new Invalid(Problem.of("indicators.5.rule", "problem.required"));
        });

        assertThat(accepted).isFalse();
        var rule = find(TextArea.class, lines().get(5))
                .withLabel(form.getTranslation("rubricField.RULE"))
                .single();
        assertThat(rule.getErrorMessage()).isEqualTo("请填写");
        assertThat(find(TextArea.class, lines().getFirst()).exists()).isFalse();
    }

    @Test
    void handsOnWhatIsTypedWhenAllIsRight() {
        var saved = new ArrayList<RubricDraft>();
        type("细则名称", "2027 年细则");

        assertThat(form.accepted(saved::add)).isTrue();
        assertThat(saved).extracting(RubricDraft::name).containsExactly("2027 年细则");
    }

    private List<?> offered(VetoLine veto) {
        Select<?> grades = find(Select.class, veto).single();
        return grades.getListDataView().getItems().toList();
    }

    private List<IndicatorLine> lines() {
        return find(IndicatorLine.class).all();
    }

    private void fill(RubricDraft draft, int revision) {
        form.fill(draft, revision > 1);
    }

    private static RubricDraft limited(Limits limits) {
        return new RubricDraft(STANDARD.name(), STANDARD.indicators(), STANDARD.rules(), STANDARD.bands(), limits);
    }
}
