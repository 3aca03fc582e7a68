/** How rubrics are made and changed: drafts and their rules, differences, history. Not for other modules. */
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.edit;

import org.jspecify.annotations.NullMarked;
