/** The screen on which the system administrator keeps the tree. */
@NullMarked
package cn.gov.tj.mz.fourstrong.organisation.ui;

import org.jspecify.annotations.NullMarked;
