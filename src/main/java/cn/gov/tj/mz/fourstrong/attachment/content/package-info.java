/** What a file is by its content, and whether it is let in. */
@NullMarked
package cn.gov.tj.mz.fourstrong.attachment.content;

import org.jspecify.annotations.NullMarked;
