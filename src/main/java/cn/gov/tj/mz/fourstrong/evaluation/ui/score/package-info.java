/** Where branches and reviewers type their scores. */
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import org.jspecify.annotations.NullMarked;
