package cn.gov.tj.mz.fourstrong.rubric.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void namesThePartTheFieldAndBothValues() {
        assertThat(new Difference(RubricSection.INDICATOR, "A1", "理论武装", RubricField.FULL_MARKS, "10", "12").inShort())
                .isEqualTo("A1 FULL_MARKS: 10 → 12");
    }

    @Test
    void namesTheSectionWhereThereIsNoPart() {
        assertThat(new Difference(RubricSection.WHOLE, "", "", RubricField.BONUS_CAP, "10", "5").inShort())
                .isEqualTo("WHOLE BONUS_CAP: 10 → 5");
    }

    @Test
    void marksWhatIsNotThere() {
        assertThat(new Difference(RubricSection.BAND, "A", "优秀", RubricField.PRESENCE, null, "优秀").inShort())
                .isEqualTo("A PRESENCE: – → 优秀");
        assertThat(new Difference(RubricSection.BAND, "A", "优秀", RubricField.PRESENCE, "优秀", null).inShort())
                .isEqualTo("A PRESENCE: 优秀 → –");
    }
}
