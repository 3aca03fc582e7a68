package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.decision.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Names each chosen branch that cannot take a step, with the reason, and offers to go on with the others. */
class RefusalsDialog extends Dialog {

    /** @param goOn takes those that were not refused */
    RefusalsDialog(List<Refusals.One> refusals, List<EvaluationRow> chosen, Consumer<List<EvaluationRow>> goOn) {
        var reasons = refusals.stream()
                .collect(toMap(
                        Refusals.One::id,
                        one -> getTranslation(one.key(), one.arguments().toArray())));
        setHeaderTitle(getTranslation("evaluation.bulk.refused"));
        setWidth("36rem");
        add(new Paragraph(getTranslation("evaluation.bulk.refused.text", chosen.size(), refusals.size())));
        var list = new DescriptionList();
        list.addClassName("fs-refusals");
        chosen.stream().filter(row -> reasons.containsKey(row.id())).forEach(row -> {
            list.add(new DescriptionList.Term(row.branch().shortName()));
            list.add(new DescriptionList.Description(reasons.get(row.id())));
        });
        add(list);
        getFooter().add(new Button(getTranslation("screen.close"), _ -> close()));
        var others =
                chosen.stream().filter(row -> !reasons.containsKey(row.id())).toList();
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
