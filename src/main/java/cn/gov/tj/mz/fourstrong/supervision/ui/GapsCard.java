package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Branches that give themselves far more than their reviewers do; how far is far can be chosen. */
class GapsCard extends Div {

    static final BigDecimal USUAL = new BigDecimal("3");
    private static final BigDecimal MAX_POINTS = new BigDecimal("100");

    private final transient SelfGapListing gaps;
    private final DataGrid<SelfGapListing.Gap> grid = GapsGrid.create();
    private final DecimalField least =
            new DecimalField(getTranslation("supervision.gaps.least")).acceptUnits("screen.units.points");
    private BigDecimal chosen = USUAL;

    /** @param onChoose hears of another threshold */
    GapsCard(SelfGapListing gaps, Runnable onChoose) {
        this.gaps = gaps;
        addClassNames("fs-card", "fs-card-list");
        least.setManualValidation(true);
        least.addValueChangeListener(event -> {
            if (event.isFromClient() && isTaken(event.getValue())) {
                onChoose.run();
            }
        });
        var head = new Div(new H2(getTranslation("supervision.gaps.title")), grid.tools());
        head.addClassName("fs-card-head");
        add(head, least, grid);
    }

    /** Takes the threshold of the address; one that cannot be is the usual one. */
    void read(List<String> address) {
        chosen = USUAL;
        try {
            address.stream().findFirst().map(BigDecimal::new).ifPresent(this::isTaken);
        } catch (NumberFormatException _) {
            chosen = USUAL;
        }
        least.setValue(chosen);
        isTaken(chosen);
    }

    BigDecimal least() {
        return chosen;
    }

    void show(@Nullable CycleName cycle) {
        if (cycle == null) {
            grid.show(Rows.of(List.of()), "");
            return;
        }
        GapsGrid.show(grid, gaps, cycle.period(), chosen);
    }

    private boolean isTaken(@Nullable BigDecimal typed) {
        var fits = typed != null && typed.signum() >= 0 && typed.compareTo(MAX_POINTS) <= 0 && typed.scale() <= 1;
        least.setErrorMessage(fits ? null : getTranslation("supervision.gaps.problem"));
        least.setInvalid(!fits);
        if (fits) {
            chosen = typed;
        }
        return fits;
    }
}
