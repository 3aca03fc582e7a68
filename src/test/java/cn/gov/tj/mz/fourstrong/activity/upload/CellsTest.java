package cn.gov.tj.mz.fourstrong.activity.upload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells with words of a vocabulary, figures and honours. */
class CellsTest {

    private static final ImportWords WORDS = LedgerWords.create();

    @ParameterizedTest
    @CsvSource({
        "支委会, COMMITTEE_MEETING",
        "支部党员大会, MEMBERS_ASSEMBLY",
        "党员大会, MEMBERS_ASSEMBLY",
        "民主评议, DEMOCRATIC_APPRAISAL",
        "' 党课　', PARTY_LECTURE"
    })
    void knowsShortNames(String cell, String type) {
        assertThat(WordsCell.read("types", cell, WORDS)).isEqualTo(new WordsCell(List.of(type), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主题党日＋志愿服务", "主题党日、志愿服务", "主题党日/志愿服务", "主题党日\n志愿服务", "主题党日和志愿服务"})
    void readsSeveralWords(String cell) {
        assertThat(WordsCell.read("types", cell, WORDS).meanings())
                .containsExactly("THEME_PARTY_DAY", "VOLUNTEER_SERVICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务", "篮球赛", "会"})
    void doesNotGuess(String cell) {
        assertThat(WordsCell.read("types", cell, WORDS)).isEqualTo(new WordsCell(List.of(), List.of(cell)));
    }

    @ParameterizedTest
    @CsvSource({
        "走访老人 20余户, 走访老人, 20, MORE_THAN, 户",
        "发放资料 约300份, 发放资料, 300, ABOUT, 份",
        "排名 前8, 排名, 8, TOP, ",
        "销量 18.58亿元, 销量, 18.58, EXACT, 亿元",
        "参加：４３人, 参加, 43, EXACT, 人",
        "'经费 1,500元', 经费, 1500, EXACT, 元"
    })
    void readsFigures(String cell, String label, BigDecimal amount, Qualifier qualifier, @Nullable String unit) {
        assertThat(FigureCell.read(cell))
                .get()
                .satisfies(figures -> assertThat(figures).singleElement().satisfies(figure -> {
                    assertThat(figure.label()).isEqualTo(label);
                    assertThat(figure.amount()).isEqualByComparingTo(amount);
                    assertThat(figure.qualifier()).isEqualTo(qualifier);
                    assertThat(figure.unit()).isEqualTo(unit);
                }));
    }

    @Test
    void keepsAFigureWithoutAnAmountInWords() {
        assertThat(FigureCell.read("感谢信 多封").orElseThrow())
                .containsExactly(new Figure("感谢信", null, Qualifier.EXACT, null, null, "多封"));
    }

    @Test
    void wantsANameForEachFigure() {
        assertThat(FigureCell.read("走访老人 20余户、30")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"走访慰问困难老人　20余户, 走访慰问困难老人 20余户", "慰问12人, 慰问 12人", "发放约300份资料, 发放资料 约300份"})
    void findsAFigureInATitle(String title, String figure) {
        assertThat(FigureCell.foundIn(title)).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年度组织生活会", "第3次党课", "学习二十大精神", "5月20日主题党日", "20余户"})
    void findsNoFigureWhereThereIsNone(String title) {
        assertThat(FigureCell.foundIn(title)).isNull();
    }

    @Test
    void readsHonoursAsListsShowThem() {
        var honours = new HonourCell(WORDS, "近三年").read("先进基层党组织（市级 · 市委 · 2023、2024 · 党支部 · 2 次）、优秀党员（个人 · 3 人）、红旗窗口");

        assertThat(honours)
                .containsExactly(
                        new Honour("先进基层党组织", Honour.Level.CITY, "市委", "2023、2024", Honour.Recipient.BRANCH, 2),
                        new Honour("优秀党员", Honour.Level.UNKNOWN, null, null, Honour.Recipient.PERSON, 3),
                        new Honour("红旗窗口", Honour.Level.UNKNOWN, null, null, Honour.Recipient.BRANCH, null));
    }

    @Test
    void leavesBracketsOfATitleAlone() {
        assertThat(new HonourCell(WORDS, null).read("文明单位（复查合格）"))
                .containsExactly(
                        new Honour("文明单位（复查合格）", Honour.Level.UNKNOWN, null, null, Honour.Recipient.BRANCH, null));
    }
}
