/**
 * Who may sign in, what they may do and which part of the tree they see.
 *
 * <p>API: {@code Caller} and {@code Scope} (who asks, and how far), {@code Signature}, {@code Role}, the annotations
 * {@code For…} in {@code Roles}, {@code RoleHolders}.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "exchange",
            "imports",
            "imports::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
