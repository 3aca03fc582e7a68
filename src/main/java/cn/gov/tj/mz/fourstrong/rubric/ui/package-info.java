/** The screens for scoring: self-assessment, review, results, cycles, rubrics. */
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.ui;

import org.jspecify.annotations.NullMarked;
