package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.evaluation.EarlierResult.Scores;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The invented scores: by cycle, by the code of the branch, by the code of the indicator. */
record DemoScores(Map<String, Map<String, Map<String, Scores>>> byCycle) {

    static DemoScores read() {
        var all = new LinkedHashMap<String, Map<String, Map<String, Scores>>>();
        CsvTable.read("/demo-data/scores_demo.csv")
                .forEach(row -> all.computeIfAbsent(row.text("cycle"), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text("branch_code"), _ -> new LinkedHashMap<>())
                        .put(row.text("indicator_code"), scores(row)));
        return new DemoScores(all);
    }

    Map<String, Map<String, Scores>> in(String cycle) {
        return byCycle.getOrDefault(cycle, Map.of());
    }

    private static Scores scores(CsvRow row) {
        return new Scores(
                Objects.requireNonNull(row.decimal("self_score")),
                Objects.requireNonNull(row.decimal("review_score")),
                row.optional("comment_zh"));
    }
}
