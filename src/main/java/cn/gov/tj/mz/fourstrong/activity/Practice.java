package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted record as a practice under one of its criteria.
 *
 * @param branch the code of its branch
 * @param total how many there are under this criterion
 */
public record Practice(
        Criterion criterion,
        UUID id,
        String branch,
        String title,
        @Nullable LocalDate startDate,
        @Nullable String periodText,
        long total) {}
