package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    record Widths(String grid, List<String> columns, Map<String, Integer> widths) {}

    @Test
    void comesBackAsItWas() {
        var widths = new Widths("党课𠮷 \"列\"", List.of("a", "b"), Map.of("a", 12));

        assertThat(SettingsJson.read(SettingsJson.write(widths), Widths.class)).contains(widths);
    }

    @Test
    void readsAnOlderVersionThatLacksAField() {
        assertThat(SettingsJson.read("{\"grid\":\"list\",\"columns\":[\"a\"]}", Widths.class))
                .hasValueSatisfying(widths -> assertThat(widths.grid()).isEqualTo("list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "12", "{\"columns\":\"a\"}", "<script>"})
    void isNothingWhereTheTextCannotBeRead(String text) {
        assertThat(SettingsJson.read(text, Widths.class)).isEmpty();
    }
}
