/** The face of the ledger: its page, which is a sheet of paper as well. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import org.jspecify.annotations.NullMarked;
