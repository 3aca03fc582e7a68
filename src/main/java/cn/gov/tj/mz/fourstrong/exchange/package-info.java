/**
 * Rows to XLSX and CSV, and back; knows no feature.
 *
 * <p>API: {@code Listing} and {@code Rows} for lists, {@code Ordering} for their order, {@code ExportFile} and {@code
 * ListExport} for files, {@code TableUpload} for what people bring.
 */
@ApplicationModule(allowedDependencies = {"standard"})
@NullMarked
package cn.gov.tj.mz.fourstrong.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
