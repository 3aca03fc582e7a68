/** The form of a rubric. */
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import org.jspecify.annotations.NullMarked;
