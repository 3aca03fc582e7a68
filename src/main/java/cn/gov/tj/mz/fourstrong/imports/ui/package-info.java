/** The dialog through which rows are imported. */
@NullMarked
@NamedInterface("ui")
package cn.gov.tj.mz.fourstrong.imports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
