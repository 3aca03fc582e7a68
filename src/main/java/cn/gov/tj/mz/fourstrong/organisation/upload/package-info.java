/** Units and branches that come from a spreadsheet. */
@NullMarked
package cn.gov.tj.mz.fourstrong.organisation.upload;

import org.jspecify.annotations.NullMarked;
