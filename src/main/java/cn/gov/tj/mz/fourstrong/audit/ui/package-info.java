/** The screen on which the auditor reads the log. */
@NullMarked
package cn.gov.tj.mz.fourstrong.audit.ui;

import org.jspecify.annotations.NullMarked;
