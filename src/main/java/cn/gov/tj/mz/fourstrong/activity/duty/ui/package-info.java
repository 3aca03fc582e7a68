/** The face of duties: the board of a year, the chosen duty below it, and how timely each type was done. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import org.jspecify.annotations.NullMarked;
