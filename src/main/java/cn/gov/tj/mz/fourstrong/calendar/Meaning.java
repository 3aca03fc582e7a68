package cn.gov.tj.mz.fourstrong.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a special day is. */
@Embeddable
record Meaning(@Enumerated(EnumType.STRING) DayKind kind, String name) {}
