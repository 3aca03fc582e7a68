package cn.gov.tj.mz.fourstrong.account;

import java.time.Instant;
import java.util.UUID;

/** Who did something, by account and by name, and when. */
public record Signature(UUID account, String name, Instant at) {}
