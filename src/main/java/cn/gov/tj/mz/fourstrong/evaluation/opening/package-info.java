/** Who takes part in a new cycle, and results of cycles before the program came. */
@NamedInterface("opening")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
