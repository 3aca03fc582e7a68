/** The face of the calendar. */
@NullMarked
package cn.gov.tj.mz.fourstrong.calendar.ui;

import org.jspecify.annotations.NullMarked;
