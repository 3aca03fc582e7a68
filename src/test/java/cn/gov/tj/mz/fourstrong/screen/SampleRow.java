package cn.gov.tj.mz.fourstrong.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row for tests of the grid. */
public record SampleRow(
        String name, @Nullable BigDecimal points, @Nullable LocalDate day, String secret) {

    static List<SampleRow> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SampleRow(
                        "=样例" + i,
                        i % 3 == 0 ? null : new BigDecimal(i * 1000 + ".5"),
                        LocalDate.of(2025, 1, 1).plusDays(i),
                        "秘密" + i))
                .toList();
    }
}
