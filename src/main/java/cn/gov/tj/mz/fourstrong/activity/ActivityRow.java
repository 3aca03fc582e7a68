package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as lists and exports show it.
 *
 * @param types codes of types, the main one first
 * @param figures each with its label, as printed
 * @param honours titles of honours
 * @param changedBy the name of who acted last
 */
public record ActivityRow(
        UUID id,
        @Nullable String code,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String periodText,
        String branch,
        String unit,
        String title,
        @Nullable String summary,
        List<Criterion> criteria,
        List<String> types,
        ActivityState state,
        @Nullable Integer evaluationYear,
        List<String> figures,
        List<String> honours,
        Origin origin,
        Instant createdAt,
        Instant changedAt,
        String changedBy) {}
