/** Where people suggest and read what was answered. */
@NullMarked
package cn.gov.tj.mz.fourstrong.feedback.ui;

import org.jspecify.annotations.NullMarked;
