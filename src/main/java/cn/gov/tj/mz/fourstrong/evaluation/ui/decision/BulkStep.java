package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.decision.BulkApprovalService.Refusals;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes chosen results from one state to the next, and says of each that cannot go there why. */
final class BulkStep {

    private final DecisionServices services;
    private final EvaluationState from;
    private final Runnable then;

    /** @param then runs after each attempt */
    BulkStep(DecisionServices services, EvaluationState from, Runnable then) {
        this.services = services;
        this.from = from;
        this.then = then;
    }

    void ask(Collection<EvaluationRow> rows) {
        var chosen = List.copyOf(rows);
        Confirm.ask("evaluation.bulk.ask." + from, () -> run(chosen), chosen.size(), names(chosen), lastDays(chosen));
    }

    private static String names(List<EvaluationRow> rows) {
        return Formats.current()
                .show(rows.stream()
                        .map(row -> Formats.current().name(row.branch().shortName()))
                        .toList());
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
        } catch (Refusals refusals) {
            new RefusalsDialog(refusals.all(), rows, this::run).open();
        }
        then.run();
    }

    private Consumer<Map<UUID, Integer>> step() {
        return switch (from) {
            case REVIEWED -> services.bulk()::approve;
            case APPROVED -> services.bulk()::publicise;
            case PUBLICISED -> services.bulk()::conclude;
            default -> throw new IllegalStateException("No step from " + from);
        };
    }

    /** Names each chosen branch that cannot take a step, with the reason, and offers to go on with the others. */
    static class RefusalsDialog extends Dialog {

        /** @param goOn takes those that were not refused */
        RefusalsDialog(
                List<Refusals.Refusal> refusals, List<EvaluationRow> chosen, Consumer<List<EvaluationRow>> goOn) {
            var reasons = refusals.stream()
                    .collect(toMap(
                            Refusals.Refusal::id,
                            refusal -> getTranslation(
                                    refusal.key(), refusal.arguments().toArray())));
            setHeaderTitle(getTranslation("evaluation.bulk.refused"));
            setWidth("36rem");
            add(new Paragraph(getTranslation("evaluation.bulk.refused.text", chosen.size(), refusals.size())));
            var list = new DescriptionList();
            list.addClassName("fs-refusals");
            chosen.stream().filter(row -> reasons.containsKey(row.id())).forEach(row -> {
                list.add(new DescriptionList.Term(
                        Formats.current().name(row.branch().shortName())));
                list.add(new DescriptionList.Description(reasons.get(row.id())));
            });
            add(list);
            getFooter().add(new Button(getTranslation("screen.close"), _ -> close()));
            var others = chosen.stream()
                    .filter(row -> !reasons.containsKey(row.id()))
                    .toList();
            if (!others.isEmpty()) {
                getFooter().add(others(others, goOn));
            }
        }

        private Button others(List<EvaluationRow> others, Consumer<List<EvaluationRow>> goOn) {
            var button = new Button(getTranslation("evaluation.bulk.refused.others", others.size()), _ -> {
                close();
                goOn.accept(others);
            });
            button.addThemeVariants(ButtonVariant.PRIMARY);
            return button;
        }
    }
}
