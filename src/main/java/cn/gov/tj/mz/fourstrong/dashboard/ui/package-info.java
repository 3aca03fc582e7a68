/** The face of the dashboard: its views and the one chart element they draw with. */
@NullMarked
package cn.gov.tj.mz.fourstrong.dashboard.ui;

import org.jspecify.annotations.NullMarked;
