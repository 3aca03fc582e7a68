/** The filters above a list and how they stand in its address. */
@NamedInterface("filter")
@NullMarked
package cn.gov.tj.mz.fourstrong.screen.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
