/** The screen on which the system administrator keeps the tree, and the pickers of branches for all screens. */
@NamedInterface("ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
