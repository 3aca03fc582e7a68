package cn.gov.tj.mz.fourstrong.title;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Titles as somebody wants to grant them, all on one day. Problems are on {@code grantedOn} and {@code
 * certificate.<evaluation>}.
 *
 * @param cycle the code of the cycle whose results they are granted for
 * @param certificates by evaluation
 */
public record GrantEntry(String cycle, @Nullable LocalDate grantedOn, Map<UUID, String> certificates) {}
