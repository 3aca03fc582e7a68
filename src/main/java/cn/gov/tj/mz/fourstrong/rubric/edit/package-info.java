/**
 * How rubrics are made and changed: drafts and their rules, differences, history.
 *
 * <p>API: {@code RubricComparisonService}; the rest is for this module alone.
 */
@NamedInterface("edit")
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
