/** The screens for rubrics: list, comparison, import. */
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.ui;

import org.jspecify.annotations.NullMarked;
