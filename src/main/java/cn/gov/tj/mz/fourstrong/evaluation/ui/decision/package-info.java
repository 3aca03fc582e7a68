/** Where leaders decide upon a result. */
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import org.jspecify.annotations.NullMarked;
