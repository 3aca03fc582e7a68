package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void identitiesAreBornInOrderAndAreVersionSeven() {
        var ids = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void identitiesCarryTheTimeOfBirth() {
        var before = System.currentTimeMillis();
        UUID id = Ids.next();

        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }
}
