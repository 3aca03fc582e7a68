/**
 * The tree of units and the Party branches in it.
 *
 * <p>API: {@code OrganisationService} for lists to choose from, {@code BranchScope} for queries, the entities to be
 * read.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "exchange",
            "imports",
            "imports::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
