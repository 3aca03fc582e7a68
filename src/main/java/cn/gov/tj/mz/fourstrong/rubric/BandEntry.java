package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A grade as somebody types it.
 *
 * @param minScore the lowest total that earns it: 0 to 100 with at most one decimal
 */
public record BandEntry(
        String code, String nameZh, String nameEn, @Nullable BigDecimal minScore) implements PartEntry {

    static BandEntry of(Grade grade) {
        return new BandEntry(grade.code(), grade.name().zh(), grade.name().ownEn(), grade.minScore());
    }

    BandEntry clean() {
        return new BandEntry(Text.cleanOrEmpty(code), Text.cleanOrEmpty(nameZh), Text.cleanOrEmpty(nameEn), minScore);
    }
}
