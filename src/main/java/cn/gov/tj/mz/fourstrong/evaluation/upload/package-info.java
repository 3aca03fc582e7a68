/** Scores that people bring from a spreadsheet: of the own branch, or as a reviewer. */
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.upload;

import org.jspecify.annotations.NullMarked;
