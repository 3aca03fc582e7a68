/**
 * Papers as Word files, made from templates that the bureau can replace; knows no feature.
 *
 * <p>API: {@code PaperForm} and {@code PaperForms} say what a kind of paper has, {@code PaperContent} what one sheet
 * says; {@code paper.ui} offers it.
 */
@ApplicationModule(
        allowedDependencies = {"standard", "account", "exchange", "screen", "screen::filter", "screen::grid"})
@NullMarked
package cn.gov.tj.mz.fourstrong.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
