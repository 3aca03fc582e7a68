/** Values saved as they are typed: merge, contested values, presence, and what stood there before. */
@NamedInterface("draft")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
