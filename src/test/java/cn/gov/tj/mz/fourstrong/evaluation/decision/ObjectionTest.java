package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectionTest {

    private static final LocalDate PUBLICISED = LocalDate.of(2026, 11, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Objection objection = new Objection(null, entry("匿名", TODAY, "次数有误"), by("经办"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isDecidedOnceAndForAll(boolean upheld) {
        assertThat(objection.row().upheld()).isNull();
        objection.decide(upheld, "经核查", by("主管"));
        assertThat(objection.row().decision()).isEqualTo(new ObjectionRow.Decision(upheld, "主管", Samples.NOW, "经核查"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> objection.decide(!upheld, "再议", by("主管")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.objection.decided"));
        assertThat(objection.row().upheld()).isEqualTo(upheld);
    }

    @Test
    void protectsWhoObjectedAndKeepsTheRest() {
        var row = objection.row();
        assertThat(row.objector().name()).isEqualTo("匿名");
        assertThat(row.withoutPerson().objector()).isNull();
        assertThat(row.withoutPerson())
                .usingRecursiveComparison()
                .ignoringFields("objector")
                .isEqualTo(row);
    }

    @Test
    void isRecordedWithoutBlanksAtTheEnds() {
        assertThat(new ObjectionEntry(" 张三 ", "  ", TODAY, " 次数有误\n").checked(PUBLICISED, TODAY))
                .isEqualTo(new ObjectionEntry("张三", null, TODAY, "次数有误"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, evaluation.problem.beforePublicity",
        "2026-11-24, evaluation.problem.future",
        ", problem.choose"
    })
    void isReceivedBetweenPublicationAndToday(LocalDate day, String key) {
        assertThat(problems(entry("匿名", day, "次数有误"))).extracting(Problem::key).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16", "2026-11-23"})
    void mayBeReceivedOnTheFirstDayAndToday(LocalDate day) {
        assertThat(entry("匿名", day, "次数有误").checked(PUBLICISED, TODAY).receivedOn())
                .isEqualTo(day);
    }

    @Test
    void namesEveryFaultByItsField() {
        assertThat(problems(new ObjectionEntry("名".repeat(101), "号".repeat(201), null, " ")))
                .extracting(Problem::field)
                .containsExactly("objector", "contact", "receivedOn", "content");
        assertThat(problems(entry(null, TODAY, "字".repeat(1001))))
                .extracting(Problem::key)
                .containsExactly("problem.required", "problem.tooLong");
    }

    private static List<Problem> problems(ObjectionEntry entry) {
        return catchThrowableOfType(Invalid.class, () -> entry.checked(PUBLICISED, TODAY))
                .problems();
    }

    private static ObjectionEntry entry(String objector, LocalDate day, String content) {
        return new ObjectionEntry(objector, null, day, content);
    }
}
