package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The 95 facts of the newspaper special, with all their figures and honours; all are accepted. */
@Component
@Order(30)
class DemoActivities implements DemoStep {

    private final ActivityImportService imports;
    private final OrganisationService organisation;
    private final Clock clock;

    DemoActivities(ActivityImportService imports, OrganisationService organisation, Clock clock) {
        this.imports = imports;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void load() {
        var branches = organisation.branches().stream().collect(Collectors.toMap(BranchName::code, BranchName::id));
        var figures = byActivity("/demo-data/figures.csv");
        var honours = byActivity("/demo-data/honours.csv");
        var now = clock.instant();
        imports.importAll(CsvTable.read("/demo-data/activities.csv").stream()
                .map(row -> {
                    var code = row.text("code");
                    return new ActivityImportService.Entry(
                            branches.get(row.text("branch_code")),
                            Origin.PUBLISHED,
                            code,
                            draft(row, figures.getOrDefault(code, List.of()), honours.getOrDefault(code, List.of())),
                            ActivityState.ACCEPTED,
                            null,
                            now);
                })
                .toList());
    }

    private static Map<String, List<CsvRow>> byActivity(String table) {
        return CsvTable.read(table).stream().collect(Collectors.groupingBy(row -> row.text("activity_code")));
    }

    private static ActivityDraft draft(CsvRow row, List<CsvRow> figures, List<CsvRow> honours) {
        var year = row.decimal("evaluation_year");
        return new ActivityDraft(
                row.text("title"),
                row.optional("summary"),
                row.list("type_codes"),
                row.list("criterion").stream().map(Criterion::valueOf).collect(Collectors.toSet()),
                new ActivityDates(
                        row.date("start_date"),
                        row.date("end_date"),
                        row.optional("period_text"),
                        year == null ? null : year.intValueExact()),
                true,
                figures.stream().map(DemoActivities::figure).toList(),
                honours.stream().map(DemoActivities::honour).toList());
    }

    private static Figure figure(CsvRow row) {
        return new Figure(
                row.text("label"),
                row.decimal("value"),
                Figure.Qualifier.valueOf(row.text("qualifier")),
                row.optional("unit"),
                row.optional("period_text"),
                row.text("as_printed"));
    }

    private static Honour honour(CsvRow row) {
        var count = row.decimal("count");
        return new Honour(
                row.text("title"),
                Honour.Level.valueOf(row.text("level")),
                row.optional("awarded_by"),
                row.optional("years"),
                Honour.Recipient.valueOf(row.text("recipient")),
                count == null ? null : count.intValueExact());
    }
}
