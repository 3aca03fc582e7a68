/** Word files: read with care, filled, and drawn where nobody brought one. */
@NullMarked
package cn.gov.tj.mz.fourstrong.paper.word;

import org.jspecify.annotations.NullMarked;
