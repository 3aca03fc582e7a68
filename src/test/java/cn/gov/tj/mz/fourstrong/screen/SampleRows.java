package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;

/** Rows that sort by name like a database would, and note what they were asked for. */
public final class SampleRows implements Rows<SampleRow> {

    public final List<String> asked = new ArrayList<>();

    private final List<SampleRow> rows;

    public SampleRows(int count) {
        rows = new ArrayList<>(SampleRow.many(count));
    }

    /** Gives a row other points, as somebody else might. */
    public SampleRow change(int index) {
        var before = rows.get(index);
        var changed = new SampleRow(before.name(), BigDecimal.valueOf(99), before.day(), before.secret());
        rows.set(index, changed);
        return changed;
    }

    @Override
    public long count() {
        asked.add("count");
        return rows.size();
    }

    @Override
    public List<SampleRow> page(Sort sort, int offset, int limit) {
        asked.add("page " + sort + " from " + offset);
        return sorted(sort).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public void forEach(Sort sort, Consumer<? super SampleRow> action) {
        asked.add("all " + sort);
        sorted(sort).forEach(action);
    }

    private List<SampleRow> sorted(Sort sort) {
        var order = sort.getOrderFor("name");
        if (order == null) {
            return rows;
        }
        Comparator<SampleRow> byName = Comparator.comparing(SampleRow::name);
        return rows.stream()
                .sorted(order.isDescending() ? byName.reversed() : byName)
                .toList();
    }
}
