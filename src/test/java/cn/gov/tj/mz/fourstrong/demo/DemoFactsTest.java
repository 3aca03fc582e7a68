package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.ui.HonourWords;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

/** What the program shows of the special is what the special prints, as written down for this test. */
@Tag("database")
@WithUserDetails("manager")
class DemoFactsTest extends ViewTest {

    @Autowired
    ActivityListing list;

    @Autowired
    ActivityDetailsService details;

    private Map<String, ActivityRow> rows;

    @BeforeEach
    void readTheFacts() {
        rows = list.page(ActivityFilters.origin(Origin.PUBLISHED), Sort.unsorted(), 0, 1000).stream()
                .collect(toMap(row -> row.source().code(), Function.identity()));
    }

    @Test
    void areAllAccepted() {
        assertThat(rows).hasSize(95);
        assertThat(rows.values()).extracting(ActivityRow::state).containsOnly(ActivityState.ACCEPTED);
    }

    @Test
    void showEveryFigureAsPrinted() {
        var shown = rows.entrySet().stream()
                .filter(row -> !row.getValue().content().figures().isEmpty())
                .collect(
                        toMap(Map.Entry::getKey, row -> row.getValue().content().figures()));

        assertThat(shown).isEqualTo(source("FIGURE"));
    }

    @Test
    void showEveryHonourWithWhatIsKnownOfItAndNoMore() {
        var shown = rows.entrySet().stream()
                .filter(row -> !row.getValue().content().honours().isEmpty())
                .collect(toMap(Map.Entry::getKey, row -> words(row.getValue())));

        assertThat(shown).isEqualTo(source("HONOUR"));
    }

    @Test
    void sayWhatTheSpecialSays() {
        assertThat(source("TEXT")).isNotEmpty().allSatisfy((code, words) -> {
            var draft = draft(code).draft();
            assertThat(draft.title() + "\n" + draft.summary()).contains(words);
        });
    }

    /** Not only what lists repeat, but the record itself. */
    @Test
    void areTakenOverWhole() {
        CsvTable.read("/demo-data/activities.csv").forEach(row -> {
            var draft = draft(row.text("code")).draft();
            assertThat(draft.title()).isEqualTo(row.text("title"));
            assertThat(draft.summary()).isEqualTo(row.text("summary"));
            assertThat(draft.types()).isEqualTo(row.list("type_codes"));
            assertThat(draft.criteria()).extracting(Enum::name).isEqualTo(row.list("criterion"));
            assertThat(draft.dates().periodText()).isEqualTo(row.optional("period_text"));
        });
    }

    private ActivityDetails draft(String code) {
        return details.details(rows.get(code).id());
    }

    private static List<String> words(ActivityRow row) {
        return row.content().honours().stream()
                .map(honour -> HonourWords.inOneLine(honour, row.dates().periodText()))
                .toList();
    }

    private static Map<String, List<String>> source(String kind) {
        return CsvTable.read("/demo/source_facts.csv").stream()
                .filter(row -> row.text("kind").equals(kind))
                .collect(groupingBy(row -> row.text("code"), mapping(row -> row.text("words"), toList())));
    }
}
