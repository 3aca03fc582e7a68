package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class ComponentTextsTest extends VaadinTest {

    @Test
    void showDatesTheChineseWay() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        var texts = ComponentTexts.localise(new DayField()).getI18n();

        assertThat(texts.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(texts.getDateFormats()).containsExactly("yyyy-MM-dd");
        assertThat(texts.getMonthNames()).hasSize(12).startsWith("1月").endsWith("12月");
        assertThat(texts.getWeekdaysShort()).containsExactly("日", "一", "二", "三", "四", "五", "六");
        assertThat(texts.getToday()).isEqualTo("今天");
        assertThat(texts.getBadInputErrorMessage()).contains("2025-06-30");
    }

    @Test
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        var texts = ComponentTexts.localise(new DayField()).getI18n();

        assertThat(texts.getMonthNames()).startsWith("January");
        assertThat(texts.getWeekdays()).startsWith("Sunday").endsWith("Saturday");
        assertThat(texts.getWeekdaysShort()).startsWith("Sun");
    }

    @Test
    void sayWhatIsChosenAndWhatIsNoNumber() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(ComponentTexts.localise(new MultiSelectComboBox<String>())
                        .getI18n()
                        .getTotal())
                .isEqualTo("共选 {count} 项");
        assertThat(new DecimalField().getI18n().getBadInputErrorMessage()).isEqualTo("请填写数字。");
        assertThat(new WholeNumberField().getI18n().getBadInputErrorMessage()).isEqualTo("请填写整数。");
    }

    @Test
    void leaveOtherComponentsAlone() {
        var button = new Button("确定");

        assertThat(ComponentTexts.localise(button)).isSameAs(button);
    }
}
