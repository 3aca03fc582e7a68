package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoinedTextsTest {

    private final JoinedTexts.Texts texts = new JoinedTexts.Texts();
    private final JoinedTexts.Honours honours = new JoinedTexts.Honours();
    private final JoinedTexts.Criteria criteria = new JoinedTexts.Criteria();

    static Stream<List<String>> lists() {
        return Stream.of(
                List.of(),
                List.of("PARTY_LECTURE"),
                List.of("b", "a", "b"),
                List.of("𠮷 10余项", "a,b;c|d、e\tf\ng", "\"'\\"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void comeBackAsTheyWere(List<String> values) {
        assertThat(texts.convertToEntityAttribute(texts.convertToDatabaseColumn(values)))
                .isEqualTo(values);
    }

    @Test
    void keepAllThatIsKnownOfHonours() {
        var values = List.of(
                new Honour("示范岗 𠮷", Honour.Level.CITY, "市直机关工委", "2023、2024", Honour.Recipient.UNIT, 2),
                new Honour("锦旗", Honour.Level.UNKNOWN, null, null, Honour.Recipient.BRANCH, null));

        assertThat(honours.convertToEntityAttribute(honours.convertToDatabaseColumn(values)))
                .isEqualTo(values);
        assertThat(honours.convertToEntityAttribute(honours.convertToDatabaseColumn(List.of())))
                .isEmpty();
    }

    @Test
    void keepTheOrderOfCriteria() {
        var values = List.of(Criterion.EFFECTIVENESS, Criterion.POLITICAL_FUNCTION);

        assertThat(criteria.convertToEntityAttribute(criteria.convertToDatabaseColumn(values)))
                .isEqualTo(values);
    }

    @Test
    void refuseACriterionThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> criteria.convertToEntityAttribute("BEAUTY"));
    }
}
