package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.demo.DemoEvidence.Shares;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ImportedResult.Scores;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The invented scores of one branch in one cycle, row by row. */
record DemoScores(String cycle, String branch, List<CsvRow> rows) {

    /** By cycle, the oldest first. */
    static Map<String, List<DemoScores>> byCycle() {
        return CsvTable.read("/demo-data/scores_demo.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("cycle"),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        row -> row.text("branch_code"), TreeMap::new, Collectors.toList()),
                                branches -> branches.entrySet().stream()
                                        .map(entry -> new DemoScores(
                                                entry.getValue().getFirst().text("cycle"),
                                                entry.getKey(),
                                                entry.getValue()))
                                        .toList())));
    }

    /** By the code of the indicator, with its share of the evidence. */
    Map<String, Scores> with(Shares evidence) {
        return rows.stream().collect(Collectors.toMap(row -> row.text("indicator_code"), row -> scores(row, evidence)));
    }

    /** A1 is the first indicator of the first criterion, D4 the last of the last. */
    private static Scores scores(CsvRow row, Shares evidence) {
        var code = row.text("indicator_code");
        return new Scores(
                Objects.requireNonNull(row.decimal("self_score")),
                Objects.requireNonNull(row.decimal("review_score")),
                row.optional("comment_zh"),
                evidence.of(Criterion.values()[code.charAt(0) - 'A'], code.charAt(1) - '1'));
    }
}
