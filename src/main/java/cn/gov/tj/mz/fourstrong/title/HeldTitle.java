package cn.gov.tj.mz.fourstrong.title;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The title that a branch holds now. */
public record HeldTitle(
        String certificate,
        LocalDate grantedOn,
        TitleState state,
        @Nullable LocalDate improveBy) {}
