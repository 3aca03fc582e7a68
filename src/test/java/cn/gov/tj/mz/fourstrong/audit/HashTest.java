package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void isTheOneThatIsStoredForTheseValues() {
        assertThat(Hash.of("a", null, 7L))
                .isEqualTo("176ade65c173838910b03e2f1e89fd729b4888317054e7984f5bee39227a8e95");
    }

    @Test
    void differsWhereValuesAreCutElsewhere() {
        assertThat(Hash.of("ab", "c")).isNotEqualTo(Hash.of("a", "bc"));
        assertThat(Hash.of("a", "b")).isNotEqualTo(Hash.of("b", "a"));
        assertThat(Hash.of("1:a;")).isNotEqualTo(Hash.of("a"));
        assertThat(Hash.of("a", "")).isNotEqualTo(Hash.of("a"));
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(Hash.of((Object) null)).isNotEqualTo(Hash.of("")).isNotEqualTo(Hash.of("-"));
        assertThat(Hash.of("a", null)).isNotEqualTo(Hash.of(null, "a"));
    }

    @Test
    void hasTheSameLengthWhateverItIsOf() {
        assertThat(Hash.of()).matches("[0-9a-f]{64}");
        assertThat(Hash.of("𠮷".repeat(10_000))).matches("[0-9a-f]{64}");
    }
}
