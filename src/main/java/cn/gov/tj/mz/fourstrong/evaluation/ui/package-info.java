/** Lists of evaluations, and what all screens about evaluations share. */
@NamedInterface("ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
