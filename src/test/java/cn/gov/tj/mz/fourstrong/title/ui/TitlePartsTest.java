package cn.gov.tj.mz.fourstrong.title.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleCheckService;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages of titles are made of, each part from titles that never saw a database. */
class TitlePartsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate GRANTED = LocalDate.of(2025, 7, 1);
    private static final UUID RESULT = UUID.randomUUID();

    @Test
    void aCheckBeginsWithTodayAndAsksForADateOnlyWhereOneIsNeeded() {
        var dialog = ask(TitleAction.KEPT, _ -> {});
        assertThat(find(IntegerField.class, dialog).withLabel("复核年度").single().getValue())
                .isEqualTo(2026);
        assertThat(date(dialog, "决定日期").getValue()).isEqualTo(TODAY);
        assertThat(find(DatePicker.class, dialog).withLabel("整改期限").exists()).isFalse();
        assertThat(reason(dialog).isRequiredIndicatorVisible()).isFalse();

        action(dialog).setValue(TitleAction.IMPROVING);
        assertThat(date(dialog, "整改期限").getValue()).isEqualTo(TODAY.plusMonths(6));
        assertThat(reason(dialog).isRequiredIndicatorVisible()).isTrue();

        action(dialog).setValue(TitleAction.WITHDRAWN);
        assertThat(find(DatePicker.class, dialog).withLabel("整改期限").exists()).isFalse();
        assertThat(reason(dialog).isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void aCheckIsHandedOverAsItWasTyped() {
        var taken = new ArrayList<TitleCheckService.CheckEntry>();
        var dialog = ask(TitleAction.WITHDRAWN, taken::add);
        reason(dialog).setValue("违纪");
        click("撤销称号");
        assertThat(taken)
                .containsExactly(new TitleCheckService.CheckEntry(
                        TitleAction.WITHDRAWN, 2026, TODAY, TODAY.plusMonths(6), "违纪"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aCheckStaysOpenWithEachFaultNextToItsField() {
        var dialog = ask(TitleAction.KEPT, _ -> {
            throw new Invalid(
                    Problem.of("year", "problem.within", 2025, 2026), Problem.of("reason", "problem.required"));
        });
        click("保留称号");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(IntegerField.class, dialog).withLabel("复核年度").single().isInvalid())
                .isTrue();
        assertThat(reason(dialog).isInvalid()).isTrue();
        assertThat(date(dialog, "决定日期").isInvalid()).isFalse();
    }

    @Test
    void aHistoryTellsWhatWasDecidedWhenAndWhy() {
        var granted = new TitleListing.HistoryEntry(
                "津民四强〔2025〕001号", TitleAction.GRANTED, null, GRANTED, null, null, Instant.EPOCH, "主管");
        var improving = new TitleListing.HistoryEntry(
                "津民四强〔2025〕001号",
                TitleAction.IMPROVING,
                2026,
                TODAY,
                TODAY.plusMonths(3),
                "换届逾期",
                Instant.EPOCH,
                "副主管");
        var history = new TitleHistory(List.of(improving, granted));
        UI.getCurrent().add(history);
        assertThat(find(ListItem.class, history).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .contains("限期整改", "2026年11月23日", "复核2026年", "整改期限：2027年2月23日", "换届逾期", "副主管"),
                        first -> assertThat(first)
                                .contains("授予", "2025年7月1日", "主管")
                                .doesNotContain("复核"));
    }

    @Test
    void aHistoryTellsWhyATitleWasGrantedAgainstTheAdvice() {
        var exception = new TitleListing.HistoryEntry(
                "津民四强〔2025〕001号", TitleAction.GRANTED, null, GRANTED, null, "党组会议决定", Instant.EPOCH, "主管");
        var history = new TitleHistory(List.of(exception));
        UI.getCurrent().add(history);
        assertThat(history.getElement().getTextRecursively()).contains("不符合细则建议，例外授予。理由：党组会议决定");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-28, true, 逾期 148 天（2026-06-28）, LATE",
        "2026-11-22, true, 逾期 1 天（2026-11-22）, LATE",
        "2026-11-23, true, 今天到期（2026-11-23）, ATTENTION",
        "2026-11-24, false, 2026-11-24, NEUTRAL",
        ", false, , NEUTRAL"
    })
    void aDueDaySaysForHowLongItIsLate(LocalDate day, boolean due, String text, Tone tone) {
        var checks = new TitleRow.Checks(null, day, false, due);
        assertThat(StateLabels.due(checks, TODAY)).isEqualTo(text);
        assertThat(StateLabels.tone(checks, TODAY)).isEqualTo(tone);
    }

    @Test
    void aCorrectedResultSaysThatTheTitleIsToBeCheckedAgain() {
        assertThat(StateLabels.due(new TitleRow.Checks(null, TODAY.plusYears(1), true, true), TODAY))
                .isEqualTo("依据已更正，待复核");
    }

    @ParameterizedTest
    @CsvSource({"VALID, GOOD", "IMPROVING, ATTENTION", "WITHDRAWN, NEUTRAL"})
    void aStateHasATone(TitleState state, Tone tone) {
        assertThat(StateLabels.tone(state)).isEqualTo(tone);
    }

    @ParameterizedTest
    @EnumSource(
            value = Eligibility.class,
            names = {"ADVISED", "OUTSIDE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatSpeaksAgainstATitleIsSaidInBothLanguages(Eligibility eligibility) {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(words(language, "title.against.", eligibility)).startsWith("一支部");
            if (!eligibility.mayBeChosen()) {
                assertThat(words(language, "title.refused.", eligibility)).startsWith("一支部");
            }
        }
    }

    private static String words(Locale language, String key, Eligibility eligibility) {
        return I18NProvider.translate(language, key + eligibility, "一支部", "良好", "优秀", "津民四强〔2025〕001号");
    }

    @Test
    void aYearHasNoSeparatorForThousands() {
        assertThat(StateLabels.year(2026)).isEqualTo("2026年");
        assertThat(StateLabels.year(null)).isNull();
    }

    private CheckDialog ask(TitleAction usual, Consumer<TitleCheckService.CheckEntry> then) {
        var dialog = new CheckDialog(row(), usual, TODAY, (_, entry) -> then.accept(entry));
        dialog.open();
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<TitleAction> action(CheckDialog dialog) {
        return find(RadioButtonGroup.class, dialog).single();
    }

    private DatePicker date(CheckDialog dialog, String label) {
        return find(DatePicker.class, dialog).withLabel(label).single();
    }

    private TextArea reason(CheckDialog dialog) {
        return find(TextArea.class, dialog).withLabel("原因").single();
    }

    private static TitleRow row() {
        return new TitleRow(
                UUID.randomUUID(),
                0,
                new TitleRow.BranchNames("B1", "一支部", "第一党支部", "某单位"),
                "津民四强〔2025〕001号",
                GRANTED,
                new TitleRow.GrantedResult("2025H1", RESULT, RESULT, null),
                TitleState.VALID,
                null,
                new TitleRow.Checks(null, TODAY, false, true));
    }
}
