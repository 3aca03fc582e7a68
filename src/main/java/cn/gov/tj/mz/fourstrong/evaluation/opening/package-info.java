/**
 * Who takes part in a cycle: when it opens, and when branches join, leave or come back later; and results from before
 * the program came.
 */
@NamedInterface("opening")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
