/** What the records alone would give an indicator; people decide. */
@NamedInterface("proposal")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
