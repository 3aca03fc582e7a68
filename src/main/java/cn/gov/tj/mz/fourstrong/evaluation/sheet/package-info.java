/** An evaluation whole, with what its indicators, findings and evidence say and how it came to stand there. */
@NamedInterface("sheet")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
