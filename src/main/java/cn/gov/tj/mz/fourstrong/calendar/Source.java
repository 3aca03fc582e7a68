package cn.gov.tj.mz.fourstrong.calendar;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The official notice that a year's holidays were taken from. */
@Embeddable
public record Source(String title, String documentNumber, LocalDate issuedOn) {}
