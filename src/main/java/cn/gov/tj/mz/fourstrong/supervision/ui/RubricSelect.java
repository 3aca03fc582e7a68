package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricComparisonService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/** Which rubric a new cycle uses; proposes the one used last and says how far another differs from it. */
class RubricSelect extends Select<RubricSheet> {

    private final @Nullable UUID last;
    private final transient ToIntBiFunction<UUID, UUID> differences;

    /**
     * @param all those that a cycle can use
     * @param last the one that the latest cycle uses, if there was any
     * @param differences in how many fields one rubric differs from another
     */
    RubricSelect(List<RubricSheet> all, @Nullable UUID last, ToIntBiFunction<UUID, UUID> differences) {
        this.last = last;
        this.differences = differences;
        setLabel(getTranslation("rubric.one"));
        setItems(all);
        setItemLabelGenerator(sheet -> getTranslation("rubric.name", sheet.name(), sheet.revision()));
        addValueChangeListener(event -> setHelperComponent(explained(event.getValue())));
        setValue(all.stream()
                .filter(sheet -> sheet.id().equals(last))
                .findFirst()
                .orElse(all.getFirst()));
    }

    static RubricSelect of(RubricService rubrics, CycleService cycles, RubricComparisonService comparison) {
        var last = cycles.names().stream()
                .findFirst()
                .map(cycle -> cycles.rubric(cycle.code()).id());
        return new RubricSelect(rubrics.all(), last.orElse(null), comparison::differences);
    }

    private @Nullable Span explained(@Nullable RubricSheet chosen) {
        if (chosen == null || last == null) {
            return null;
        }
        if (chosen.id().equals(last)) {
            return new Span(getTranslation("supervision.open.rubric.same"));
        }
        var number = differences.applyAsInt(last, chosen.id());
        var address = "rubrics/compare?from=%s&to=%s".formatted(last, chosen.id());
        var link = new Anchor(address, getTranslation("supervision.open.rubric.compare"));
        link.setTarget("_blank"); // what was typed here stays
        return new Span(new Span(getTranslation("supervision.open.rubric.differs", number)), link);
    }
}
