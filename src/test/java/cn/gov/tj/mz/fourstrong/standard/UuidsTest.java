package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidsTest {

    @Test
    void identitiesAreBornInOrderAndAreVersionSeven() {
        var ids = Stream.generate(Uuids::next).limit(20_000).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void identitiesCarryTheTimeOfBirth() {
        var before = System.currentTimeMillis();
        UUID id = Uuids.next();

        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }
}
