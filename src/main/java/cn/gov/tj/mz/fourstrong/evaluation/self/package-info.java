/** How a branch scores itself. */
@NamedInterface("self")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.self;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
