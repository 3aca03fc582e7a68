package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell with one or more words of a vocabulary, in full or as people shorten them: 支委会 for 支部委员会会议.
 *
 * @param unknown parts that are none of the words, or could be several
 */
record WordsCell(List<String> meanings, List<String> unknown) {

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；+＋/／\\n]|(?<=[^\\x00-\\x7F])[和与及暨](?=.{2})");

    static WordsCell read(String column, String cell, ImportWords words) {
        var whole = words.meaning(column, cell);
        if (whole.isPresent()) {
            return new WordsCell(List.of(whole.get()), List.of());
        }
        var meanings = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var part : BETWEEN.split(cell)) {
            if (Text.clean(part) != null) {
                var meant =
                        words.meaning(column, part).map(List::of).orElseGet(() -> words.meaningsOfShort(column, part));
                if (meant.size() == 1) {
                    meanings.add(meant.getFirst());
                } else {
                    unknown.add(Text.cleanOrEmpty(part));
                }
            }
        }
        return new WordsCell(List.copyOf(meanings), List.copyOf(unknown));
    }
}
