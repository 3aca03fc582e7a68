package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year and its notice as somebody typed them; the fields of problems are called like these. */
public record SourceEntry(
        @Nullable Integer year,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn) {}
