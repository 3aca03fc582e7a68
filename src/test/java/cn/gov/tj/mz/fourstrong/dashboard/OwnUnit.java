package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess.Marks;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A unit with four branches of its own and two cycles that only they took part in: every number is known, whatever the
 * demo holds. The fourth branch was too young then.
 *
 * <p>Totals are 95.0, 88.0 and 86.5 in the first half of 2019 and 96.0, 88.5 and 84.0 in the second.
 */
public final class OwnUnit {

    public static final String CODE = "OWN";
    public static final String BEFORE = "2019H1";
    public static final String CYCLE = "2019H2";
    public static final String OPEN = "2027";

    /** An account that manages the unit and no other. */
    public static final String MANAGER = "own-manager";

    /** An account of the first branch. */
    public static final String CLERK = "own-clerk";

    private final ApplicationContext program;
    private final UUID unit;
    private final List<UUID> branches;

    private OwnUnit(ApplicationContext program) {
        this.program = program;
        var organisation = program.getBean(OrganisationAdminService.class);
        unit = RunAsSystem.call(
                "测试",
                () -> organisation.createUnit(
                        new UnitEntry(Scope.WHOLE, Unit.Kind.INSTITUTION, new Naming(CODE, "测试单位", "测试", 900))));
        branches = RunAsSystem.call(
                "测试",
                () -> List.of(
                        organisation.createBranch(branch(1, "甲", LocalDate.of(2001, 7, 1))),
                        organisation.createBranch(branch(2, "乙", LocalDate.of(2001, 7, 1))),
                        organisation.createBranch(branch(3, "丙", LocalDate.of(2001, 7, 1))),
                        organisation.createBranch(branch(4, "丁", LocalDate.of(2019, 3, 1)))));
    }

    /** The same where there is no cycle but its own. */
    public static OwnUnit alone(ApplicationContext program) {
        Emptied.table(program.getBean(JdbcTemplate.class), "cycle");
        return create(program);
    }

    public static OwnUnit create(ApplicationContext program) {
        var own = new OwnUnit(program);
        var cycles = new CycleProcess(program);
        cycles.closed(
                BEFORE,
                own.marks(
                        new Marks(Map.of("A1", "5"), Map.of("A1", "5")),
                        new Marks(Map.of("D1", "12"), Map.of()),
                        new Marks(Map.of("C1", "6", "D2", "7.5"), Map.of())));
        cycles.closed(
                CYCLE,
                own.marks(
                        new Marks(Map.of("A1", "1", "D1", "3"), Map.of("A1", "1")),
                        new Marks(Map.of("A1", "2", "B3", "4.5", "D2", "5"), Map.of("B3", "3")),
                        new Marks(Map.of("A1", "8", "B1", "5", "C1", "3"), Map.of("C1", "0.5"))));
        Stored.flushAndClear(program.getBean(EntityManager.class));
        return own;
    }

    /**
     * Opens a cycle in which the first branch is reviewed, the second waits for its review, the third has to improve and
     * the fourth is drafting. Returns the evaluation of the first.
     */
    public UUID openCycle() {
        var cycles = new CycleProcess(program);
        var evaluations = cycles.open(OPEN, branches);
        for (var branch : branches.subList(0, 3)) {
            cycles.submit(evaluations.get(branch));
        }
        cycles.review(evaluations.get(branches.get(0)));
        cycles.giveBack(evaluations.get(branches.get(2)));
        Stored.flushAndClear(program.getBean(EntityManager.class));
        return evaluations.get(branches.get(0));
    }

    /** Records a veto against an evaluation that was handed in. */
    public void veto(UUID evaluation) {
        RunAsSystem.run(
                "测试",
                () -> program.getBean(FindingService.class)
                        .record(
                                evaluation,
                                program.getBean(EvaluationListing.class)
                                        .sheet(evaluation)
                                        .version(),
                                new FindingEntry(
                                        "VETO_MAJOR_EVENT", "发生重大舆情", LocalDate.of(2026, 1, 5), null, null, Set.of())));
        Stored.flushAndClear(program.getBean(EntityManager.class));
    }

    /** Makes {@link #MANAGER} and {@link #CLERK}. */
    public void createAccounts() {
        var accounts = program.getBean(AccountSetupService.class);
        People.manager(accounts, MANAGER, unit);
        People.clerk(accounts, CLERK, branches.getFirst());
        Stored.flushAndClear(program.getBean(EntityManager.class));
    }

    /** The id of a branch, from 1 to 4; its code is {@code OWN1} to {@code OWN4}. */
    public UUID branch(int number) {
        return branches.get(number - 1);
    }

    private Map<UUID, Marks> marks(Marks first, Marks second, Marks third) {
        return Map.of(branch(1), first, branch(2), second, branch(3), third, branch(4), Marks.NONE);
    }

    private BranchEntry branch(int number, String name, LocalDate founded) {
        return new BranchEntry(
                unit,
                new Naming(CODE + number, "测试单位" + name + "党支部", name + "支部", 900 + number),
                new BranchFacts(10 + number, true, number, founded, LocalDate.of(2024, 3, 28)),
                true);
    }
}
