package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * What may happen to the {@link OwnUnit} later: its first branch goes to a new unit and its second to the end, both under
 * new names, and the unit itself is renamed and goes below another one.
 */
public final class Reorganisation {

    /** The unit that the first branch belongs to from now on. */
    public static final String NEW_HOME = "NEW";

    /** The unit that {@link OwnUnit} lies below from now on. */
    public static final String ABOVE = "ABOVE";

    /** An account that manages {@link #NEW_HOME} and no other. */
    public static final String NEW_MANAGER = "new-manager";

    private final OrganisationAdminService organisation;
    private final EntityManager database;

    private Reorganisation(ApplicationContext program) {
        this.organisation = program.getBean(OrganisationAdminService.class);
        this.database = program.getBean(EntityManager.class);
    }

    public static void of(OwnUnit own, ApplicationContext program) {
        RunAsSystem.run("测试", () -> new Reorganisation(program).happenTo(own, program));
        program.getBean(EntityManager.class).flush();
        program.getBean(EntityManager.class).clear();
    }

    private void happenTo(OwnUnit own, ApplicationContext program) {
        var home = create(NEW_HOME, 901);
        var above = create(ABOVE, 1);
        var first = database.find(Branch.class, own.branch(1));
        var unit = first.unit();
        change(first, home, new Naming("OWN1", "新甲党支部", "新甲", 999));
        change(database.find(Branch.class, own.branch(2)), unit.id(), new Naming("OWN2", "新乙党支部", "新乙", 998));
        organisation.changeUnit(
                unit.id(),
                unit.version(),
                new UnitEntry(above, Unit.Kind.INSTITUTION, new Naming(OwnUnit.CODE, "更名单位", "更名", 900)));
        People.manager(program.getBean(AccountSetupService.class), NEW_MANAGER, home);
    }

    private UUID create(String code, int place) {
        return organisation.createUnit(
                new UnitEntry(Scope.WHOLE, Unit.Kind.INSTITUTION, new Naming(code, "单位" + code, code, place)));
    }

    private void change(Branch branch, UUID unit, Naming naming) {
        organisation.changeBranch(branch.id(), branch.version(), new BranchEntry(unit, naming, branch.facts(), true));
        database.flush();
    }
}
