package cn.gov.tj.mz.fourstrong.cycle;

import java.time.Instant;
import java.time.LocalDate;

/** That a phase got more time: both last days, who gave it, when and why. */
public record ExtensionRow(Phase phase, LocalDate before, LocalDate after, String reason, Instant at, String actor) {}
