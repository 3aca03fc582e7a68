package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.rubric.ui.SumLine;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The form of a rubric: takes a draft whole and gives it back whole. */
class RubricForm extends Div {

    private final LeaveGuard guard = new LeaveGuard(this);
    private final WholeForm whole = new WholeForm(guard);
    private final SumLine sum = new SumLine();
    private final IndicatorLists indicators;
    private final PartLines<BandEntry> bands = new PartLines<>(
            getTranslation("rubricSection.BAND"),
            getTranslation("rubric.add.band"),
            () -> new BandLine(this::offerGrades),
            guard,
            this::offerGrades);
    private final Map<AdjustmentRule.Kind, PartLines<RuleEntry>> rules = new EnumMap<>(AdjustmentRule.Kind.class);

    /** @param types what can be counted for an indicator */
    RubricForm(List<TypeName> types) {
        indicators = new IndicatorLists(guard, types, this::count);
        addClassNames("fs-rubric", "fs-rubric-form");
        var beside = new Div(whole, bands);
        beside.addClassName("fs-rubric-beside");
        for (var kind : AdjustmentRule.Kind.values()) {
            var list = new PartLines<RuleEntry>(
                    getTranslation("rubricSection." + kind),
                    getTranslation("rubric.add." + kind),
                    () -> kind == AdjustmentRule.Kind.VETO ? new VetoLine(bands::values) : new RuleLine(kind),
                    guard,
                    () -> {});
            var note = new Paragraph(getTranslation("rubric.note." + kind));
            note.addClassName("fs-muted");
            list.addComponentAtIndex(1, note);
            rules.put(kind, list);
            beside.add(list);
        }
        add(indicators, beside, guard);
    }

    /**
     * Shows a draft, as if nothing had been typed.
     *
     * @param nameFixed whether it is a revision, which keeps the name
     */
    void fill(RubricDraft draft, boolean nameFixed) {
        whole.fill(draft, nameFixed);
        indicators.fill(draft);
        bands.fill(draft.bands());
        rules.forEach((kind, list) -> list.fill(draft.rules(kind)));
        guard.saved();
        offerGrades();
        count();
    }

    RubricDraft draft() {
        return new RubricDraft(
                whole.name(),
                indicators.values(),
                rules.values().stream().flatMap(list -> list.values().stream()).toList(),
                bands.values(),
                whole.limits());
    }

    /** Whether the action took the draft; when not, the fields say what to change and everything typed stays. */
    boolean accepted(Consumer<RubricDraft> action) {
        var problems = new FieldErrors();
        whole.bind(problems);
        indicators.bind(problems);
        var place = 0;
        for (var list : rules.values()) {
            place = list.bind(problems, "rules", place);
        }
        bands.bind(problems, "bands", 0);
        return problems.accepted(() -> {
            try {
                action.accept(draft());
            } catch (Invalid invalid) {
                open(invalid);
                throw invalid;
            }
        });
    }

    LeaveGuard guard() {
        return guard;
    }

    SumLine sum() {
        return sum;
    }

    /** Messages must be seen, so lines open that hide a field with one. */
    private void open(Invalid invalid) {
        var adjustments = rules.values().stream()
                .<PartLine<?>>flatMap(list -> list.lines().stream())
                .toList();
        var lines = Map.<String, List<? extends PartLine<?>>>of(
                "indicators", indicators.lines(), "rules", adjustments, "bands", bands.lines());
        invalid.problems().stream()
                .map(problem -> problem.field().split("\\."))
                .filter(parts -> parts.length == 3 && lines.containsKey(parts[0]))
                .forEach(parts ->
                        lines.get(parts[0]).get(Integer.parseInt(parts[1])).openFor(parts[2]));
    }

    private void offerGrades() {
        rules.get(AdjustmentRule.Kind.VETO).lines().stream()
                .flatMap(line -> line instanceof VetoLine veto ? Stream.of(veto) : Stream.empty())
                .forEach(VetoLine::offer);
    }

    private void count() {
        indicators.showSums();
        sum.show(RubricDraft.sum(indicators.values()));
    }
}
