package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The indicators under the four criteria while they are edited; each can go to another criterion. */
class IndicatorLists extends Div {

    private final Map<Criterion, PartLines<IndicatorEntry>> lists = new EnumMap<>(Criterion.class);

    /**
     * @param types what can be counted
     * @param counted is notified of everything that may change a sum
     */
    IndicatorLists(LeaveGuard guard, List<TypeName> types, Runnable counted) {
        addClassName("fs-rubric-indicators");
        for (var criterion : Criterion.values()) {
            var list = new PartLines<IndicatorEntry>(
                    Formats.current().name(criterion),
                    getTranslation("rubric.add.indicator"),
                    () -> new IndicatorLine(criterion, types, counted, this::move),
                    guard,
                    () -> {
                        standWhereTheyAre();
                        counted.run();
                    });
            list.addClassName(CriterionChip.look(criterion));
            lists.put(criterion, list);
            add(list);
        }
        lists.values().forEach(list -> list.exchangeWith(List.copyOf(lists.values())));
    }

    void fill(RubricDraft draft) {
        lists.forEach((criterion, list) -> list.fill(draft.indicators(criterion)));
    }

    List<IndicatorEntry> values() {
        return lists.values().stream().flatMap(list -> list.values().stream()).toList();
    }

    List<PartLine<IndicatorEntry>> lines() {
        return lists.values().stream().flatMap(list -> list.lines().stream()).toList();
    }

    void bind(FieldErrors problems) {
        var place = 0;
        for (var list : lists.values()) {
            place = list.bind(problems, "indicators", place);
        }
    }

    void showSums() {
        lists.forEach((criterion, list) -> {
            var marks = RubricDraft.sum(list.values());
            list.showBeside(getTranslation("rubric.points", Formats.current().marks(marks)));
        });
    }

    private void move(IndicatorLine line, Criterion criterion) {
        lists.getOrDefault(criterion, line.owner()).adopt(line, null);
        line.focusCriterion();
    }

    private void standWhereTheyAre() {
        lists.forEach((criterion, list) -> list.lines().forEach(line -> {
            if (line instanceof IndicatorLine indicator) {
                indicator.standUnder(criterion);
            }
        }));
    }
}
