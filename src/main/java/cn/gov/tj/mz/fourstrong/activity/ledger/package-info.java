/** The ledger that a branch keeps of each quarter: its records in the order of their days. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.ledger;

import org.jspecify.annotations.NullMarked;
