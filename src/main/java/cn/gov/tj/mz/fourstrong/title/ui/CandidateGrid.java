package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Final results with a box to choose each; what is chosen stays chosen while people sort and scroll. */
class CandidateGrid extends Composite<Div> {

    private final transient Runnable changed;
    private final Map<UUID, Candidate> chosen = new LinkedHashMap<>();
    private final DataGrid<Candidate> grid = new DataGrid<>("title.candidates");

    CandidateGrid(Runnable changed) {
        this.changed = changed;
        grid.column("chosen", row -> chosen.containsKey(row.evaluation().id()))
                .shownAs(this::box)
                .width("5.5em");
        grid.column("branch", row -> row.evaluation().branch().shortName())
                .sortBy("branch")
                .flex(1);
        grid.column("name", row -> row.evaluation().branch().name())
                .sortBy("branch")
                .width("16em")
                .hidden();
        grid.column("unit", row -> row.evaluation().branch().unit())
                .sortBy("unit")
                .flex(1);
        grid.column("total", row -> row.evaluation().total())
                .sortBy("total")
                .number()
                .width("6em");
        grid.column("grade", row -> row.evaluation().grade(getLocale()))
                .sortBy("grade")
                .width("6em");
        grid.column("eligibility", row -> getTranslation("title.eligibility." + row.eligibility()))
                .asState(row -> StateLabels.tone(row.eligibility()))
                .width("10.5em");
        grid.column("held", Candidate::held).width("13em");
        getContent().addClassName("fs-candidates");
        getContent().add(grid);
    }

    Component tools() {
        return grid.tools();
    }

    void show(Rows<Candidate> rows, String cycle) {
        chosen.clear();
        grid.show(rows, cycle, "");
        changed.run();
    }

    /** The results of those who are to get a title. */
    Set<UUID> chosen() {
        return Set.copyOf(chosen.keySet());
    }

    void chooseAdvised(Candidate candidate) {
        if (candidate.eligibility() == Eligibility.ADVISED) {
            chosen.put(candidate.evaluation().id(), candidate);
        }
    }

    void clear() {
        chosen.clear();
        refresh();
    }

    void refresh() {
        grid.refresh();
        changed.run();
    }

    private Checkbox box(Candidate candidate) {
        var box = new Checkbox(chosen.containsKey(candidate.evaluation().id()));
        box.setAriaLabel(getTranslation(
                "title.chooseBranch",
                Formats.current().name(candidate.evaluation().branch().shortName())));
        box.setEnabled(candidate.eligibility().mayBeChosen());
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.put(candidate.evaluation().id(), candidate);
            } else {
                chosen.remove(candidate.evaluation().id());
            }
            changed.run();
        });
        return box;
    }
}
