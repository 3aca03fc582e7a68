/** The frame, the sign-in page, the workbench and the pages for what went wrong. */
@NullMarked
package cn.gov.tj.mz.fourstrong.shell.ui;

import org.jspecify.annotations.NullMarked;
