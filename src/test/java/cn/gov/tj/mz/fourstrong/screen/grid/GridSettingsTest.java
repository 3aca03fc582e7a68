package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridSettingsTest {

    private final GridSettings declared = settings("date,title,!state,type|-date");

    @ParameterizedTest
    @ValueSource(strings = {"date|", "date:120px,title,!state|-date,+title", "!a:7.5em,b|", "a,b,c|+c"})
    void areReadAsTheyWereWritten(String text) {
        assertThat(read(SettingsJson.write(settings(text)))).contains(settings(text));
    }

    @Test
    void areStoredAsJsonWithoutWhatGoesWithoutSaying() {
        assertThat(SettingsJson.write(settings("date:120px,!state|-date,+state")))
                .isEqualTo("""
                {"columns":[{"key":"date","width":"120px"},{"key":"state","hidden":true}],\
                "sort":[{"key":"date","descending":true},{"key":"state"}]}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date:120px,title|-date",
                "null",
                "{}",
                "[]",
                "{\"columns\":[{}],\"sort\":[]}",
                "{\"columns\":[null],\"sort\":[]}",
                "{\"columns\":\"date\",\"sort\":[]}",
                "{\"columns\":[{\"key\":\"date\"}]",
            })
    void areNothingWhenTheyCannotBeRead(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "1px;x", "calc(1px)", ""})
    void haveNoWidthThatIsNone(String width) {
        assertThat(new GridSettings.Column("date", false, width).width()).isNull();
    }

    @Test
    void loseColumnsThatAreGoneAndTheirOrder() {
        assertThat(settings("title,gone,date,type,state|+gone,-title").fitting(declared))
                .isEqualTo(settings("title,date,type,state|-title"));
    }

    @Test
    void gainNewColumnsWhereTheyWereDeclared() {
        assertThat(settings("type,title|").fitting(declared)).isEqualTo(settings("date,type,!state,title|"));
    }

    @Test
    void startAfreshWhenNothingWouldBeSeen() {
        assertThat(settings("!date,!title,!type|").fitting(declared)).isEqualTo(declared);
    }

    @Test
    void dropTheOrderOfAColumnThatIsHidden() {
        assertThat(declared.showing("date", false)).isEqualTo(settings("!date,title,!state,type|"));
        assertThat(declared.showing("state", true)).isEqualTo(settings("date,title,state,type|-date"));
    }

    @Test
    void keepHiddenColumnsInTheirPlacesWhenOthersMove() {
        assertThat(declared.ordered(List.of("type", "date", "title")))
                .isEqualTo(settings("type,date,!state,title|-date"));
    }

    @Test
    void keepWidths() {
        assertThat(declared.resized("title", "200px")).isEqualTo(settings("date,title:200px,!state,type|-date"));
    }

    @Test
    void fitIntoAPreferenceEvenWithManyColumns() {
        var columns = Stream.iterate(0, i -> i < 40, i -> i + 1)
                .map(i -> new GridSettings.Column("aLongNameOfAColumn" + i, false, "1234.5px"))
                .toList();
        var sort = columns.stream()
                .map(column -> new GridSettings.Order(column.key(), true))
                .toList();

        assertThat(SettingsJson.write(new GridSettings(columns, sort))).hasSizeLessThan(Preferences.MAX_LENGTH);
    }

    private static Optional<GridSettings> read(String json) {
        return SettingsJson.read(json, GridSettings.class);
    }

    /** Short for a test to read: {@code date:120px,!state|-date,+state}. */
    private static GridSettings settings(String text) {
        var halves = text.split("\\|", -1);
        return new GridSettings(
                Stream.of(halves[0].split(",")).map(GridSettingsTest::column).toList(),
                Stream.of(halves[1].split(","))
                        .filter(order -> !order.isEmpty())
                        .map(order -> new GridSettings.Order(order.substring(1), order.startsWith("-")))
                        .toList());
    }

    private static GridSettings.Column column(String text) {
        var parts = text.replace("!", "").split(":");
        return new GridSettings.Column(parts[0], text.startsWith("!"), parts.length > 1 ? parts[1] : null);
    }
}
