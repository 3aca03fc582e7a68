package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void passEveryRowOfEveryPage() {
        var all = IntStream.range(0, 2 * Chunks.SIZE + 1).boxed().toList();
        var read = new ArrayList<Integer>();
        var passed = new ArrayList<Integer>();

        Chunks.forEachPage(
                (offset, limit) -> {
                    read.add(offset);
                    return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
                },
                passed::add);

        assertThat(passed).isEqualTo(all);
        assertThat(read).containsExactly(0, Chunks.SIZE, 2 * Chunks.SIZE);
    }

    @Test
    void passNothingOfAnEmptyList() {
        Chunks.forEachPage((_, _) -> List.<String>of(), row -> assertThat(row).isNull());
    }
}
