/**
 * What another rubric would have made of a past cycle; changes nothing.
 *
 * <p>API: {@code WhatIfService}.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "rubric",
            "cycle",
            "evaluation",
            "evaluation::ui",
            "exchange",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
