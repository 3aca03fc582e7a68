/** The face of the records: the list with its filters, the details beside it, the form. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.ui;

import org.jspecify.annotations.NullMarked;
