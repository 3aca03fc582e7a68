/** The screens of a cycle. */
@NullMarked
package cn.gov.tj.mz.fourstrong.supervision.ui;

import org.jspecify.annotations.NullMarked;
