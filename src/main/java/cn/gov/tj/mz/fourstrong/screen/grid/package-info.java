/** The one grid, its columns, settings and export. */
@NamedInterface("grid")
@NullMarked
package cn.gov.tj.mz.fourstrong.screen.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
