package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures form a series.
 *
 * @param name of the figures themselves
 * @param unit of the figures; null when they have none
 * @param growthName of figures that print the growth beside them
 * @param rankName of figures that print a rank beside them
 * @param length of the periods that are expected
 */
@Embeddable
public record SeriesNames(
        String name,
        @Nullable String unit,
        @Nullable String growthName,
        @Nullable String rankName,
        @Enumerated(EnumType.STRING) PeriodLength length) {

    private static final int MAX_NAME = 60;
    private static final int MAX_UNIT = 10;

    SeriesNames clean() {
        return new SeriesNames(
                Text.cleanOrEmpty(name), Text.clean(unit), Text.clean(growthName), Text.clean(rankName), length);
    }

    /** What a branch has once: the name with its unit. */
    String key() {
        return name + "\n" + (unit == null ? "" : unit);
    }

    /** For the audit log. */
    String inWords() {
        return Stream.of(name, unit, growthName, rankName, length)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    void check() {
        new Problems()
                .required("name", name, MAX_NAME)
                .optional("unit", unit, MAX_UNIT)
                .optional("growthName", growthName, MAX_NAME)
                .check(!name.equals(growthName), "growthName", "activity.series.problem.same")
                .optional("rankName", rankName, MAX_NAME)
                .check(!name.equals(rankName), "rankName", "activity.series.problem.same")
                .chosen("length", length)
                .throwIfAny();
    }
}
