package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    private final AtomicInteger closed = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Chunks.SIZE - 1, Chunks.SIZE, Chunks.SIZE + 1, 2 * Chunks.SIZE})
    void passEveryRowInItsOrder(int count) {
        var passed = new ArrayList<Integer>();

        Chunks.forEach(query(count), passed::add);

        assertThat(passed).isEqualTo(IntStream.range(0, count).boxed().toList());
        assertThat(closed).hasValue(1);
    }

    @Test
    void completeTheRowsOfAChunkTogether() {
        var chunks = new ArrayList<Integer>();
        var passed = new ArrayList<String>();

        Chunks.forEach(
                query(Chunks.SIZE + 2),
                rows -> {
                    chunks.add(rows.size());
                    return rows.stream().map(row -> "row " + row).toList();
                },
                passed::add);

        assertThat(chunks).containsExactly(Chunks.SIZE, 2);
        assertThat(passed).hasSize(Chunks.SIZE + 2).startsWith("row 0").endsWith("row 501");
    }

    @Test
    void passEachChunkBeforeTheNextIsRead() {
        var read = new ArrayList<Integer>();

        Chunks.forEach(
                query(2 * Chunks.SIZE),
                rows -> {
                    read.add(rows.getFirst());
                    return List.of(rows.size());
                },
                _ -> read.add(-1));

        assertThat(read).containsExactly(0, -1, Chunks.SIZE, -1);
    }

    @Test
    void leaveNoResultOpenWhenAReaderGivesUp() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chunks.forEach(query(3), _ -> {
                    throw new IllegalStateException("nobody listens any more");
                }));

        assertThat(closed).hasValue(1);
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Integer> query(int rows) {
        TypedQuery<Integer> query = mock(TypedQuery.class);
        when(query.setHint(anyString(), any())).thenReturn(query);
        when(query.getResultStream())
                .thenReturn(IntStream.range(0, rows).boxed().onClose(closed::incrementAndGet));
        return query;
    }
}
