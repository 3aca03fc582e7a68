package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {

    private final TextField name = new TextField();
    private final IntegerField amount = new IntegerField();
    private final Checkbox active = new Checkbox();
    private final RecordFields<Sample> fields = new RecordFields<>(Sample.class)
            .bind("name", name)
            .bind("amount", amount)
            .bind("active", active);

    @Test
    void showARecordAndMakeOneOfWhatWasTyped() {
        fields.read(new Sample("甲", 3, true));
        assertThat(name.getValue()).isEqualTo("甲");
        amount.setValue(4);

        assertThat(fields.write()).isEqualTo(new Sample("甲", 4, true));
    }

    @Test
    void areEmptyWhereNothingIsKnown() {
        fields.read(new Sample(null, null, false));

        assertThat(name.isEmpty()).isTrue();
        assertThat(fields.write()).isEqualTo(new Sample("", null, false));
    }

    @Test
    void leaveMarkedWhatRulesRefused() {
        name.setInvalid(true);
        name.setErrorMessage("不对");
        fields.write();

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("不对");
    }

    @Test
    void stayInTheOrderOfTheForm() {
        assertThat(fields.all()).containsExactly(name, amount, active);
    }

    @Test
    void areNeededForEachComponentOfTheRecord() {
        var tooFew = new RecordFields<>(Sample.class).bind("name", name);

        assertThatIllegalStateException().isThrownBy(tooFew::write).withMessageContaining("amount");
    }

    /** What a form might edit. */
    public record Sample(@Nullable String name, @Nullable Integer amount, boolean active) {}
}
