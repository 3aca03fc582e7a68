package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridSettingsTest {

    private final GridSettings declared = parse("date,title,!state,type|-date");

    @ParameterizedTest
    @ValueSource(strings = {"date|", "date:120px,title,!state|-date,+title", "!a:7.5em,b|", "a,b,c|+c"})
    void readWhatTheyWrote(String text) {
        assertThat(parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "date", "date|date", "date:120|", "date,,title|", "<b>|", "date|+", "date:1px;x|"})
    void areNothingWhenTheTextIsNone(String text) {
        assertThat(GridSettings.parse(text)).isEmpty();
    }

    @Test
    void loseColumnsThatAreGoneAndTheirOrder() {
        assertThat(parse("title,gone,date,type,state|+gone,-title").fitting(declared))
                .isEqualTo(parse("title,date,type,state|-title"));
    }

    @Test
    void gainNewColumnsWhereTheyWereDeclared() {
        assertThat(parse("type,title|").fitting(declared)).isEqualTo(parse("date,type,!state,title|"));
    }

    @Test
    void startAfreshWhenNothingWouldBeSeen() {
        assertThat(parse("!date,!title,!type|").fitting(declared)).isEqualTo(declared);
    }

    @Test
    void dropTheOrderOfAColumnThatIsHidden() {
        assertThat(declared.showing("date", false)).isEqualTo(parse("!date,title,!state,type|"));
        assertThat(declared.showing("state", true)).isEqualTo(parse("date,title,state,type|-date"));
    }

    @Test
    void keepHiddenColumnsInTheirPlacesWhenOthersMove() {
        assertThat(declared.ordered(List.of("type", "date", "title"))).isEqualTo(parse("type,date,!state,title|-date"));
    }

    @Test
    void keepWidths() {
        assertThat(declared.resized("title", "200px")).isEqualTo(parse("date,title:200px,!state,type|-date"));
    }

    @Test
    void fitIntoAPreferenceEvenWithManyColumns() {
        var columns = Stream.iterate(0, i -> i < 60, i -> i + 1)
                .map(i -> new GridSettings.Column("aRatherLongNameOfAColumn" + i, true, "1234.5px"))
                .toList();

        assertThat(new GridSettings(columns, List.of()).text()).hasSizeLessThan(4000);
    }

    private static GridSettings parse(String text) {
        return GridSettings.parse(text).orElseThrow();
    }
}
