package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "FCZX", "A1B2", "ABCDEFGHIJ0123456789"})
    void takesCapitalLettersAndDigitsAsCode(String code) {
        assertThat(problems(new Naming(code, "名", "短", 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "A B", "A-B", "Ａ", "支部", "A\n", "ABCDEFGHIJ0123456789X"})
    void refusesAnyOtherCode(String code) {
        assertThat(problems(new Naming(code, "名", "短", 1)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("code", "organisation.code.pattern"));
    }

    @Test
    void countsRareCharactersOnce() {
        assertThat(problems(new Naming("A", "𠮷".repeat(100), "𠮷".repeat(50), 1)))
                .isEmpty();
        assertThat(problems(new Naming("A", "𠮷".repeat(101), "𠮷".repeat(51), 1)))
                .containsExactly(
                        Problem.of("name", "problem.tooLong", 100), Problem.of("shortName", "problem.tooLong", 50));
    }

    @Test
    void refusesWhatCannotBeSeen() {
        assertThat(problems(new Naming("A", "名\u0007", "短\u0000名", 1)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("name", "problem.controls"), tuple("shortName", "problem.controls"));
    }

    @Test
    void leavesOutWhatCannotBeSeenAround() {
        var naming = new Naming("A", " 某 单位\u200B", "　短\u00A0", 1);
        assertThat(naming.name()).isEqualTo("某 单位");
        assertThat(naming.shortName()).isEqualTo("短");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9999})
    void takesAnyPlaceUpToTheLast(int place) {
        assertThat(problems(new Naming("A", "名", "短", place))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-1, 10_000, Integer.MAX_VALUE})
    void refusesAPlaceThatThereIsNot(Integer place) {
        assertThat(problems(new Naming("A", "名", "短", place)))
                .containsExactly(Problem.of("sortOrder", "problem.within", 0, 9999));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(problems(new Naming("", " ", "", null)))
                .extracting(Problem::field)
                .containsExactly("code", "name", "shortName", "sortOrder");
    }

    @Test
    void isFoundByPartsOfItsWordsWhateverTheirCase() {
        var naming = new Naming("FCZX", "天津市福利彩票发行中心", "市福彩中心", 3);
        assertThat(List.of("", "fcz", "彩票", "福彩", "ｆｃ\u3000天津")).allMatch(words -> naming.has(SearchWords.of(words)));
        assertThat(List.of("养老", "FC 养老")).noneMatch(words -> naming.has(SearchWords.of(words)));
    }

    private static List<Problem> problems(Naming naming) {
        return naming.problems().all();
    }
}
