/** Who reviews whom, and the scores and findings of reviewers. */
@NamedInterface("review")
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
