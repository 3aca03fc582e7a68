/** Lists of evaluations: their rows, filters, order and what somebody should look at. */
@NamedInterface("listing")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
