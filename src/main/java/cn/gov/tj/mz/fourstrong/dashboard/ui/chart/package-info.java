/** The chart element and the numbers it draws. */
@NullMarked
package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import org.jspecify.annotations.NullMarked;
