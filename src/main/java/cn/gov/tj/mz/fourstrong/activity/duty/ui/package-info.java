/** The face of duties: the board of a year, the chosen duty below it, and how timely each type was done. */
@NamedInterface("duty-ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
