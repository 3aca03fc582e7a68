/** Draws pages and pictures in a process of their own, so that nothing of a stranger's file runs here or in a browser. */
@NullMarked
package cn.gov.tj.mz.fourstrong.attachment.picture;

import org.jspecify.annotations.NullMarked;
