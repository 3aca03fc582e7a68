package cn.gov.tj.mz.fourstrong.activity.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesRulesTest {

    @Test
    void wantNothing() {
        assertThat(MinutesRules.problems(Minutes.NONE)).isEmpty();
        assertThat(problems(people(null, 5))).isEmpty();
        assertThat(problems(people(5, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, ''",
        "12, 0, ''",
        "9999, 9999, ''",
        "10000, 1, minutes.due",
        "-1, , minutes.due",
        "3, 4, minutes.present",
        ", -1, minutes.present"
    })
    void letNoMorePeopleBePresentThanWereDue(@Nullable Integer due, @Nullable Integer present, String field) {
        assertThat(problems(people(due, present)))
                .containsExactlyElementsOf(field.isEmpty() ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三 120101199001011234", "13800138000", "１３８００１３８０００", "甲，病假\n乙 8888888"})
    void refuseTheNumberOfAPerson(String names) {
        assertThat(problems(new Minutes(null, names, null, null, null, null, null, null, null)))
                .containsExactly("minutes.host");
        assertThat(problems(new Minutes(null, null, names, null, null, null, null, null, null)))
                .containsExactly("minutes.recorder");
        assertThat(problems(new Minutes(null, null, null, null, null, names, null, null, null)))
                .containsExactly("minutes.absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张𠮷", "王芳，2026-11-20起病假", "三人，值班", "<b>=1+1</b>"})
    void takeNamesAndReasonsAsTheyAre(String names) {
        assertThat(problems(new Minutes(names, names, names, null, null, names, names, names, names)))
                .isEmpty();
    }

    @Test
    void countCharactersAsPeopleDo() {
        var name = "𠮷".repeat(MinutesRules.NAME);
        var lines = "𠮷".repeat(MinutesRules.LINES);
        var text = "𠮷".repeat(MinutesRules.TEXT);

        assertThat(problems(new Minutes(name, name, name, null, null, lines, text, text, lines)))
                .isEmpty();
        assertThat(problems(new Minutes(
                        name + "长",
                        name + "长",
                        name + "长",
                        null,
                        null,
                        lines + "长",
                        text + "长",
                        text + "长",
                        lines + "长")))
                .containsExactly(
                        "minutes.place",
                        "minutes.host",
                        "minutes.recorder",
                        "minutes.absent",
                        "minutes.agenda",
                        "minutes.decisions",
                        "minutes.votes");
    }

    private static Minutes people(@Nullable Integer due, @Nullable Integer present) {
        return new Minutes(null, null, null, due, present, null, null, null, null);
    }

    private static List<String> problems(Minutes minutes) {
        return MinutesRules.problems(minutes).stream().map(Problem::field).toList();
    }
}
