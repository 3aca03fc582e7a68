/** How a result comes to stand: approval, publicity that follows the calendar, objections, corrections. */
@NamedInterface("decision")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
