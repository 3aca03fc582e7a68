package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidsTest {

    @Test
    void areVersionSevenAndInOrder() {
        var ids = Stream.generate(Uuids::next).limit(20_000).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void carryTheTimeOfBirth() {
        var before = System.currentTimeMillis();
        UUID id = Uuids.next();

        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void areInOrderInEveryThreadAndNeverTwice() throws Exception {
        Callable<List<UUID>> run =
                () -> Stream.generate(Uuids::next).limit(20_000).toList();
        var all = new ArrayList<UUID>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var ids : threads.invokeAll(Collections.nCopies(4, run))) {
                assertThat(ids.get()).isSorted();
                all.addAll(ids.get());
            }
        }

        assertThat(all).doesNotHaveDuplicates();
    }
}
