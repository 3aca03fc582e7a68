package cn.gov.tj.mz.fourstrong.screen;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.standard.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Names each of the chosen things that cannot take a step, with the reason, and offers to go on with the others. */
@StyleSheet("context://refusals.css")
public final class RefusalsDialog<T> extends Dialog {

    private final List<T> others;

    /**
     * @param name what people call one of them
     * @param goOn takes those that were not refused
     */
    public RefusalsDialog(
            Refusals refusals, List<T> chosen, Function<T, UUID> id, Function<T, String> name, Consumer<List<T>> goOn) {
        var reasons = refusals.all().stream()
                .collect(toMap(
                        Refusals.Refusal::id,
                        refusal -> getTranslation(
                                refusal.key(), refusal.arguments().toArray())));
        others = chosen.stream()
                .filter(not(row -> reasons.containsKey(id.apply(row))))
                .toList();
        setHeaderTitle(getTranslation("screen.refused"));
        setWidth("36rem");
        add(new Paragraph(getTranslation("screen.refused.text", chosen.size(), reasons.size())));
        var list = new DescriptionList();
        list.addClassName("fs-refusals");
        chosen.stream().filter(not(others::contains)).forEach(row -> {
            list.add(new DescriptionList.Term(name.apply(row)));
            list.add(new DescriptionList.Description(reasons.get(id.apply(row))));
        });
        add(list);
        getFooter().add(new Button(getTranslation("screen.close"), _ -> close()));
        if (!others.isEmpty()) {
            getFooter().add(goOn(goOn));
        }
    }

    /** Those that were not refused. */
    public List<T> others() {
        return others;
    }

    private Button goOn(Consumer<List<T>> goOn) {
        var button = new Button(getTranslation("screen.refused.others", others.size()), _ -> {
            close();
            goOn.accept(others);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
