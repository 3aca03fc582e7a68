/** The face of papers as Word files: the menu beside a paper, and the list of templates. */
@NamedInterface("ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.paper.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
