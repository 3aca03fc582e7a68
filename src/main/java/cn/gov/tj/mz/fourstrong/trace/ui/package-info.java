/** The page of an indicator. */
@NullMarked
package cn.gov.tj.mz.fourstrong.trace.ui;

import org.jspecify.annotations.NullMarked;
