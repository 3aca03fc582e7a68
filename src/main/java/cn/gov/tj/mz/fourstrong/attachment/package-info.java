/**
 * Files that people attach to what they record, always of their own accord; no figure counts them.
 *
 * <p>API: {@code AttachmentService} keeps them, {@code AttachmentFileService} gives them out, {@code AttachmentOwners} is
 * what a module provides whose things may have some. {@code attachment.content} says what is let in, {@code
 * attachment.store} where it lies, {@code attachment.picture} draws it.
 */
@ApplicationModule(allowedDependencies = {"standard", "account", "organisation", "screen"})
@NullMarked
package cn.gov.tj.mz.fourstrong.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
