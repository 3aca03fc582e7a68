package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as a node of the tree; the root has no parent. */
record UnitNode(UUID id, @Nullable UUID parent, String code, String shortName) {}
