/** Where contents lie, each under its SHA-256. */
@NullMarked
package cn.gov.tj.mz.fourstrong.attachment.store;

import org.jspecify.annotations.NullMarked;
