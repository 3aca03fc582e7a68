package cn.gov.tj.mz.fourstrong.organisation;

import java.util.UUID;

/** A unit as filters show it, in organisation order; {@code depth} counts from the topmost that the caller sees. */
public record UnitName(UUID id, String code, String name, String shortName, int depth) {}
