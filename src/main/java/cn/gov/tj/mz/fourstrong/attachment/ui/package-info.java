/** The face of attachments: the list with its upload, the panel with the preview, what the administrator sees of the folder. */
@NamedInterface("ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
