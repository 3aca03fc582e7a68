package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"党课 志愿", "党课\u3000志愿", "党课\u00A0志愿", "\u200B党课 \u200B 志愿\uFEFF", " 党课\n志愿 "})
    void areWhatStandsBetweenSpacesOfEveryKind(String typed) {
        assertThat(SearchWords.of(typed).words()).containsExactly("党课", "志愿");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B \u2060"})
    void areNoneWhereNothingIsSeen(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
    }

    @Test
    void allHaveToOccurButNotInTheSameText() {
        var words = SearchWords.of("养老院 2026");
        assertThat(words.occurIn(List.of("天津市养老院党支部", "2026年下半年"))).isTrue();
        assertThat(words.occurIn(List.of("天津市养老院党支部", "2025年下半年"))).isFalse();
        assertThat(SearchWords.of("").occurIn(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｃｌｅｒｋ：２０２５", "CLERK:2025", "clerk：2025"})
    void occurWhateverTheirCaseAndWidth(String typed) {
        assertThat(SearchWords.of(typed).occurIn(List.of("Clerk：2025"))).isTrue();
        assertThat(SearchWords.of(typed).patterns()).contains("%clerk_2025%");
    }

    @Test
    void areLookedForAsTheyWereTypedToo() {
        assertThat(SearchWords.of("２㎡").patterns()).containsExactly("%2m2%", "%２㎡%");
        assertThat(SearchWords.of("党课").patterns()).containsExactly("%党课%");
    }

    @Test
    void holdNoWildcardThatSomebodyTyped() {
        assertThat(SearchWords.of("50%_").patterns()).containsExactly("%50!%!_%");
        assertThat(SearchWords.of("好!").patterns()).containsExactly("%好_%");
        assertThat(SearchWords.of("：").patterns()).containsExactly("%:%", "%：%");
    }

    @Test
    void narrowMuchWhenOneOfThemIsLong() {
        assertThat(SearchWords.of("会 课").isAtLeast(2)).isFalse();
        assertThat(SearchWords.of("会 党课").isAtLeast(2)).isTrue();
        assertThat(SearchWords.of("𠮷").isAtLeast(2)).isFalse();
    }

    @Test
    void canBeSortedOut() {
        var named = SearchWords.of("养老院 2026").only(word -> word.occurIn(List.of("养老院")));
        assertThat(named.words()).containsExactly("养老院");
    }
}
