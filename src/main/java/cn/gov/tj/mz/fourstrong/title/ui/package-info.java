/** The screens for titles: who holds one, granting, the check of each year. */
@NullMarked
package cn.gov.tj.mz.fourstrong.title.ui;

import org.jspecify.annotations.NullMarked;
