package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;

/** The official notice that a year's holidays were taken from. */
public record Source(String title, String documentNumber, LocalDate issuedOn) {}
