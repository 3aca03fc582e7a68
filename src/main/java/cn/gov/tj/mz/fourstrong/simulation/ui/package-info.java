/** The screen of what-if. */
@NullMarked
package cn.gov.tj.mz.fourstrong.simulation.ui;

import org.jspecify.annotations.NullMarked;
