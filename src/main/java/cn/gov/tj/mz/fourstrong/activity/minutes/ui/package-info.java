/** The face of minutes: the fold in the form of a record, their lines, the paper that is signed. */
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import org.jspecify.annotations.NullMarked;
