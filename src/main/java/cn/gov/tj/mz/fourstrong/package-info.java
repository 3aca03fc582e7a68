/** The Four-Strong dashboard: one package for each thing its users talk about. */
@NullMarked
package cn.gov.tj.mz.fourstrong;

import org.jspecify.annotations.NullMarked;
