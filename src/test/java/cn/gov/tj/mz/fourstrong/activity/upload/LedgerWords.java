package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.Texts;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import java.util.Map;

/** What headings and values of ledgers are called, as the screen has it. */
public final class LedgerWords {

    private static final Map<String, String> TYPES = Map.of(
            "支部党员大会", "MEMBERS_ASSEMBLY",
            "支部委员会会议", "COMMITTEE_MEETING",
            "党小组会", "GROUP_MEETING",
            "党课", "PARTY_LECTURE",
            "主题党日", "THEME_PARTY_DAY",
            "组织生活会", "ORGANISATIONAL_LIFE_MEETING",
            "民主评议党员", "DEMOCRATIC_APPRAISAL",
            "志愿服务", "VOLUNTEER_SERVICE",
            "业务服务", "BUSINESS_SERVICE",
            "荣誉表彰", "HONOUR_AWARD");

    private LedgerWords() {}

    public static ImportWords create() {
        var words = new ImportWords();
        for (var language : new String[] {"zh", "en"}) {
            var texts = Texts.in(language);
            Columns.ALL.forEach(column -> {
                for (var heading :
                        texts.get("activity.import.column." + column.key()).split("\\|")) {
                    words.column(column.key(), heading);
                }
            });
            words.value("undated", texts.get("activity.list.undated"), "undated");
            add(words, texts, "criteria", "criterion.");
            add(words, texts, "level", "level.");
            add(words, texts, "recipient", "recipient.");
        }
        TYPES.forEach((word, code) -> words.value("types", word, code));
        return words;
    }

    private static void add(ImportWords words, Map<String, String> texts, String column, String prefix) {
        texts.forEach((key, word) -> {
            if (key.startsWith(prefix)) {
                words.value(column, word, key.substring(prefix.length()));
            }
        });
    }
}
