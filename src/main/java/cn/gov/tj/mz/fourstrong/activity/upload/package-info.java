/** Records that branches keep in spreadsheets: what the cells of a ledger mean. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.upload;

import org.jspecify.annotations.NullMarked;
