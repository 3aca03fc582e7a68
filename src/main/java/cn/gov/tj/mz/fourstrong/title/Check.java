package cn.gov.tj.mz.fourstrong.title;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a check decided, after it was found right. */
record Check(
        TitleAction action,
        int year,
        LocalDate decidedOn,
        @Nullable LocalDate improveBy,
        @Nullable String reason) {

    TitleState state() {
        return switch (action) {
            case GRANTED, KEPT -> TitleState.VALID;
            case IMPROVING -> TitleState.IMPROVING;
            case WITHDRAWN -> TitleState.WITHDRAWN;
        };
    }

    /** A title is looked at each year, and again when the time to improve is over. */
    @Nullable
    LocalDate nextDueOn() {
        return switch (action) {
            case GRANTED, KEPT -> decidedOn.plusYears(1);
            case IMPROVING -> improveBy;
            case WITHDRAWN -> null;
        };
    }
}
