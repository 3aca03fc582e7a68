/** Reports as they look on A4. */
@NullMarked
package cn.gov.tj.mz.fourstrong.report.ui;

import org.jspecify.annotations.NullMarked;
