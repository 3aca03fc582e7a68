package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.RefusalsDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes chosen results from one state to the next, and says of each that cannot go there why. */
final class BulkStep {

    private final DecisionServices services;
    private final EvaluationState from;
    private final Consumer<List<EvaluationRow>> then;

    /** @param then gets those that stay chosen after each attempt */
    BulkStep(DecisionServices services, EvaluationState from, Consumer<List<EvaluationRow>> then) {
        this.services = services;
        this.from = from;
        this.then = then;
    }

    void ask(Collection<EvaluationRow> rows) {
        var chosen = List.copyOf(rows);
        Confirm.ask("evaluation.bulk.ask." + from, () -> run(chosen), chosen.size(), names(chosen), lastDays(chosen));
    }

    private static String names(List<EvaluationRow> rows) {
        return Formats.current().show(rows.stream().map(BulkStep::withResult).toList());
    }

    /** A veto shows here before it counts: as a grade that the points alone would not give. */
    private static String withResult(EvaluationRow row) {
        var formats = Formats.current();
        var grade = row.grade(formats.locale());
        return I18NProvider.translate(
                "evaluation.bulk.one", name(row), formats.score(row.total()), grade == null ? formats.none() : grade);
    }

    static String name(EvaluationRow row) {
        return Formats.current().name(row.branch().shortName());
    }

    /** Cycles may have publicity of different lengths. */
    private String lastDays(List<EvaluationRow> rows) {
        if (from != EvaluationState.APPROVED) {
            return "";
        }
        return Formats.current()
                .show(rows.stream()
                        .map(row -> row.period().code())
                        .distinct()
                        .map(services.publicity()::lastDay)
                        .distinct()
                        .sorted()
                        .map(Formats.current()::day)
                        .toList());
    }

    private void run(List<EvaluationRow> rows) {
        try {
            var expectedVersions = rows.stream().collect(toMap(EvaluationRow::id, EvaluationRow::version));
            if (ServiceCalls.succeeds(() -> step().accept(expectedVersions))) {
                Notices.success("evaluation.bulk.done." + from, rows.size());
            }
            then.accept(List.of());
        } catch (Refusals refusals) {
            var dialog = new RefusalsDialog<>(refusals, rows, EvaluationRow::id, BulkStep::name, this::run);
            dialog.open();
            then.accept(dialog.others());
        }
    }

    private Consumer<Map<UUID, Integer>> step() {
        return switch (from) {
            case REVIEWED -> services.bulk()::approve;
            case APPROVED -> services.bulk()::publicise;
            case PUBLICISED -> services.bulk()::conclude;
            default -> throw new IllegalStateException("No step from " + from);
        };
    }
}
