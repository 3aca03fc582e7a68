package cn.gov.tj.mz.fourstrong.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateTest {

    @Test
    void putsValuesInPlaceOfNames() {
        assertThat(filled(MadeWord.of("关于{{ 标题 }}的公示", "没有字段"), Map.of("标题", "甲")))
                .containsExactly("关于甲的公示", "没有字段");
    }

    @Test
    void findsNamesThatWordHasCutIntoPieces() {
        var file = MadeWord.ofXml(
                "<w:p><w:r><w:t>关于{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{标</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:r><w:t>题}}的{{时</w:t></w:r><w:r><w:t>间}}完</w:t></w:r></w:p>");

        assertThat(WordTemplate.of(file).names()).containsExactly("标题", "时间");
        assertThat(filled(file, Map.of("标题", "甲", "时间", "乙"))).containsExactly("关于甲的乙完");
    }

    @Test
    void neverLooksThroughWhatWasPutIn() {
        var file = MadeWord.of("{{标题}}与{{时间}}");

        assertThat(filled(file, Map.of("标题", "{{时间}}", "时间", "{{标题}}{{"))).containsExactly("{{时间}}与{{标题}}{{");
        assertThat(filled(MadeWord.of("{{标题}}标题}}"), Map.of("标题", "{{"))).containsExactly("{{标题}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "{{x}}",
                "<w:p/>&amp;\"'",
                "]]>",
                "\\uD842",
                "=1+1",
                "%n%s",
                "$1\\"
            })
    void takesValuesForTextWhateverTheyLookLike(String value) {
        assertThat(filled(MadeWord.of("前{{标题}}后"), Map.of("标题", value))).containsExactly("前" + value + "后");
    }

    @Test
    void keepsRareCharactersAndShowsThoseThatXmlHasNoPlaceFor() {
        assertThat(filled(MadeWord.of("{{标题}}"), Map.of("标题", "𠮷👨‍👩‍👧\u202Eab\uFEFF\u0000\u000B\uD842\uFFFE")))
                .containsExactly("𠮷👨‍👩‍👧\u202Eab\uFEFF\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void writesLinesAndTabsAsWordDoes() {
        var file = fill(MadeWord.of("{{标题}}"), Map.of("标题", "一\r\n二\t三\r四"));

        assertThat(MadeWord.paragraphs(file)).containsExactly("一\n二\t三\n四");
        assertThat(MadeWord.part(file, "word/document.xml")).contains("<w:br/>", "<w:tab/>");
    }

    @Test
    void leavesANameThatItDoesNotKnow() {
        assertThat(filled(MadeWord.of("{{别的}}{{标题}}{{}}{{a{b}}"), Map.of("标题", "甲")))
                .containsExactly("{{别的}}甲{{}}{{a{b}}");
    }

    @Test
    void repeatsTheRowThatNamesColumns() {
        var sheet = new WordSheet(false)
                .table(List.of(1, 2), List.of("序号", "主题"), List.of("{{明细.序号}}", "{{标题}}：{{明细.主题}}"))
                .paragraph("FsBody", "{{标题}}");

        var file = fill(sheet.bytes(), Map.of("标题", "甲"), row("1", "{{明细.序号}}"), row("2", "乙"));

        assertThat(MadeWord.rows(file, 0))
                .containsExactly(List.of("序号", "主题"), List.of("1", "甲：{{明细.序号}}"), List.of("2", "甲：乙"));
        assertThat(MadeWord.paragraphs(file)).containsExactly("甲");
    }

    @Test
    void leavesOneEmptyRowWhereThereIsNothing() {
        var sheet = new WordSheet(false).table(List.of(1, 2), List.of("序号", "主题"), List.of("{{明细.序号}}", "{{明细.主题}}"));

        assertThat(MadeWord.rows(fill(sheet.bytes(), Map.of()), 0))
                .containsExactly(List.of("序号", "主题"), List.of("", ""));
    }

    @Test
    void fillsWhatStandsAboveAndBelowThePage() {
        var footer = MadeWord.part(MadeWord.of(""), "word/footer1.xml").replace("— ", "{{标题}}");
        var file = MadeWord.with(MadeWord.of("甲"), Map.of("word/footer1.xml", footer));

        assertThat(MadeWord.part(fill(file, Map.of("标题", "页脚")), "word/footer1.xml"))
                .contains("页脚")
                .contains("PAGE");
    }

    @Test
    void leavesAllOtherPartsAsTheyAre() {
        var file = MadeWord.of("{{标题}}");
        var filled = fill(file, Map.of("标题", "甲"));

        for (var part : List.of("word/styles.xml", "word/settings.xml", "[Content_Types].xml", "_rels/.rels")) {
            assertThat(MadeWord.part(filled, part)).isEqualTo(MadeWord.part(file, part));
        }
    }

    private static List<String> filled(byte[] file, Map<String, String> texts) {
        return MadeWord.paragraphs(fill(file, texts));
    }

    private static byte[] fill(byte[] file, Map<String, String> texts, WordTemplate.Row... rows) {
        return WordTemplate.of(file).fill(WordTemplateTest::table, texts::get, _ -> List.of(rows));
    }

    private static @Nullable String table(String name) {
        return name.startsWith("明细.") ? "明细" : null;
    }

    private static WordTemplate.Row row(String number, String subject) {
        return Map.of("明细.序号", number, "明细.主题", subject)::get;
    }
}
