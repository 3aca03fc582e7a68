package cn.gov.tj.mz.fourstrong.screen.filter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class FilterBarTest extends VaadinTest {

    private final List<Map<String, List<String>>> notified = new ArrayList<>();
    private SampleBar bar;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        bar = new SampleBar(() -> notified.add(bar.address()));
        UI.getCurrent().add(bar);
    }

    @Test
    void fillsItsFieldsFromAnAddressWithoutNotifyingTheList() {
        bar.read(new Location("list?q=a b&grade=L&type=RED&type=BLUE&from=2025-06-30&branch=me&other=x"));

        assertThat(bar.text.getValue()).isEqualTo("a b");
        assertThat(bar.size.getValue()).isEqualTo("L");
        assertThat(bar.colours.getValue()).containsExactlyInAnyOrder("RED", "BLUE");
        assertThat(bar.day.getValue()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(bar.owner.getValue()).isEqualTo("me");
        assertThat(bar.address()).doesNotContainKey("other").hasSize(5);
        assertThat(notified).isEmpty();
    }

    @Test
    void emptiesWhatTheNextAddressDoesNotSay() {
        bar.read(new Location("list?q=a&grade=L&type=RED&from=2025-06-30&branch=me"));
        bar.read(new Location("list?grade=nonsense&type=nonsense&from=2025-02-30"));

        assertThat(bar.address()).isEmpty();
        assertThat(bar.address()).isEmpty();
    }

    @Test
    void notifiesTheListOnceForEachChange() {
        test(bar.text).setValue("党课");
        test(bar.size).selectItem("L");

        assertThat(notified)
                .containsExactly(Map.of("q", List.of("党课")), Map.of("q", List.of("党课"), "grade", List.of("L")));
    }

    @Test
    void writesTheSameValuesInOneOrder() {
        bar.colours.setValue(Set.of("RED", "BLUE", "GREEN"));

        assertThat(bar.address()).isEqualTo(Map.of("type", List.of("BLUE", "GREEN", "RED")));
    }

    @Test
    void isResetInOneStep() {
        bar.read(new Location("list?q=a&grade=L&type=RED&from=2025-06-30&branch=me"));
        test(find(Button.class).withText("清除").single()).click();

        assertThat(bar.address()).isEmpty();
        assertThat(notified).containsExactly(Map.of());
    }

    @Test
    void showsWhatOnlyLinksSetAsAChipToRemove() {
        assertThat(find(Button.class).withClassName("fs-filter-chip").exists()).isFalse();
        bar.read(new Location("list?branch=me"));
        var chip = find(Button.class).withClassName("fs-filter-chip").single();
        assertThat(chip.getText()).isEqualTo("of me");

        test(chip).click();

        assertThat(notified).containsExactly(Map.of());
        assertThat(find(Button.class).withClassName("fs-filter-chip").exists()).isFalse();
    }

    @Test
    void waitsForTheEndOfTyping() {
        assertThat(bar.text.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(bar.text.getValueChangeTimeout()).isBetween(200, 500);
    }

    private static final class SampleBar extends FilterBar {

        private static final List<String> SIZES = List.of("S", "L");
        private static final List<String> COLOURS = List.of("RED", "GREEN", "BLUE");

        private final SearchField text = search("q", "audit.filter.text");
        private final ComboBox<String> size =
                choice("grade", "audit.filter.area", SIZES, String::toString, String::toString);
        private final MultiSelectComboBox<String> colours =
                choices("type", "audit.filter.area", COLOURS, String::toString, String::toString);
        private final DatePicker day = day("from", "audit.filter.from");
        private final FilterChip<String> owner = chip(AddressFormat.text("branch"), "", value -> "of " + value);

        private SampleBar(Runnable onChange) {
            super(onChange);
            addChips();
        }
    }
}
