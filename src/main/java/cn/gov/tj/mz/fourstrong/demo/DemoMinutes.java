package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invented minutes of the invented meetings: posts instead of names, and members as far as they are on file. */
class DemoMinutes {

    private final Map<String, CsvRow> texts = CsvTable.read("/demo-data/meeting_minutes_demo.csv").stream()
            .collect(Collectors.toMap(row -> row.text("type_code"), row -> row));

    /** None for kinds of activities that are no meetings. */
    Minutes of(String type, TreeRow branch) {
        var text = texts.get(type);
        return text == null ? Minutes.NONE : minutes(text, due(text, branch));
    }

    private static Minutes minutes(CsvRow text, @Nullable Integer due) {
        var away = text.optional("away");
        return new Minutes(
                invented(text.text("place")),
                invented(text.text("host")),
                invented(text.text("recorder")),
                due,
                due == null || away == null ? due : Integer.valueOf(due - 1),
                away,
                String.join("\n", text.list("agenda")),
                text.optional("decisions"),
                text.optional("votes"));
    }

    private static @Nullable Integer due(CsvRow text, TreeRow branch) {
        var due = text.decimal("due");
        return due == null ? Objects.requireNonNull(branch.facts()).members() : Integer.valueOf(due.intValueExact());
    }

    private static String invented(String text) {
        return text + "（演示）";
    }
}
