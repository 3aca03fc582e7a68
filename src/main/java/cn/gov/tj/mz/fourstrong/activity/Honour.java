package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An honour that was won.
 *
 * @param years one or more years, joined by 、
 * @param quantity how many, at least 1; null when it is not known
 */
@Embeddable
public record Honour(
        String title,
        @Enumerated(EnumType.STRING) Level level,
        @Nullable String awardedBy,
        @Nullable String years,
        @Enumerated(EnumType.STRING) Recipient recipient,
        @Nullable Integer quantity) {

    /** Who stands behind it. */
    public enum Level {
        NATIONAL,
        MINISTRY,
        CITY,
        BUREAU,
        UNKNOWN
    }

    /** Who received it. */
    public enum Recipient {
        BRANCH,
        UNIT,
        PERSON
    }

    /** What is counted of it. */
    public enum Measure {
        PEOPLE,
        PIECES,
        TIMES
    }

    /** Without years it is the works of a unit that are counted, not how often it was honoured. */
    public Measure measure() {
        return switch (recipient) {
            case PERSON -> Measure.PEOPLE;
            case UNIT -> years == null ? Measure.PIECES : Measure.TIMES;
            case BRANCH -> Measure.TIMES;
        };
    }

    Honour clean() {
        var cleaned = Text.clean(years);
        return new Honour(
                Text.cleanOrEmpty(title),
                level,
                Text.clean(awardedBy),
                cleaned == null ? null : String.join("、", cleaned.split("[\\s\\p{Z}\\p{Cf}、,，;；|]+")),
                recipient,
                quantity);
    }
}
