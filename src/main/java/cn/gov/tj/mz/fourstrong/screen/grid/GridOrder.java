package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.filter.ListOrder;
import java.util.List;
import org.springframework.data.domain.Sort;

/** How the rows of a grid are ordered, for its address and for what follows it. */
public final class GridOrder implements ListOrder {

    private final GridColumns<?> columns;
    private boolean chosen;

    GridOrder(GridColumns<?> columns) {
        this.columns = columns;
    }

    @Override
    public void read(List<String> wanted) {
        chosen = columns.order(wanted.stream().map(GridSettings.Order::parse).toList());
    }

    @Override
    public List<String> columns() {
        return chosen
                ? columns.order().stream().map(GridSettings.Order::inWords).toList()
                : List.of();
    }

    @Override
    public void onChange(Runnable listener) {
        columns.onSort = () -> {
            chosen = true;
            listener.run();
        };
    }

    /** What the rows are asked for. */
    public Sort sort() {
        return columns.sort();
    }
}
