/** The screen on which administrators keep accounts and rights. */
@NullMarked
package cn.gov.tj.mz.fourstrong.account.ui;

import org.jspecify.annotations.NullMarked;
