package cn.gov.tj.mz.fourstrong.organisation;

import static cn.gov.tj.mz.fourstrong.standard.AuditDetail.AFTER;
import static cn.gov.tj.mz.fourstrong.standard.AuditDetail.BEFORE;
import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the system administrator keeps the tree; nothing is ever deleted, because records hang on it. */
@Service
@ForSystemAdmins
@Transactional(readOnly = true)
public class OrganisationAdminService {

    private final UnitRepository units;
    private final BranchRepository branches;
    private final UnitPositions positions;
    private final ActiveUnits activeUnits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationAdminService(
            UnitRepository units,
            BranchRepository branches,
            UnitPositions positions,
            ActiveUnits activeUnits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.branches = branches;
        this.positions = positions;
        this.activeUnits = activeUnits;
        this.events = events;
        this.clock = clock;
    }

    /** The whole tree in organisation order, parents before children, units before branches. */
    public List<TreeRow> tree() {
        return TreeRow.tree(units.findAllByOrderBySortOrderAscCodeAsc(), branches.findAllWithUnits());
    }

    /** Makes a unit; {@link Invalid} names what is wrong. */
    @Transactional
    public UUID createUnit(UnitEntry entry) {
        entry.problems().chosen("parent", entry.parent()).throwIfAny();
        positions.lock();
        expectFree(units.findByCode(entry.naming().code()));
        var parent = activeUnits.above(entry.parent(), true, "parent");
        var unit = units.save(new Unit(parent, requireNonNull(entry.kind()), entry.naming()));
        units.flush(OrganisationAdminService::codeTaken);
        positions.refresh();
        publish(OrganisationAction.UNIT_CREATED, unit.id(), unit.name(), Map.of(AFTER, AuditedValues.of(unit)));
        return unit.id();
    }

    /**
     * Renames, reorders, moves or revives a unit with all below, or dissolves one in which nothing is active.
     *
     * @param expectedVersion the version that was edited, else {@link Stale}
     */
    @Transactional
    public void changeUnit(UUID id, int expectedVersion, UnitEntry entry) {
        positions.lock();
        units.findAllByOrderBySortOrderAscCodeAsc();
        var unit = units.findById(id).orElseThrow(() -> new NotFound(Unit.class, id));
        Stale.throwIfChanged(Unit.class, id, expectedVersion, unit.version());
        entry.problems().throwIfAny();
        var before = AuditedValues.of(unit);
        var above = unit.parent();
        if (above != null || entry.parent() != null) {
            unit.moveTo(activeUnits.above(entry.parent(), entry.active(), "parent"));
        }
        if (above != null && !above.id().equals(entry.parent())) {
            branches.findAllBelow(id).forEach(branch -> branch.moveTo(branch.unit()));
        }
        activeUnits.expectEmpty(id, entry.active());
        unit.change(requireNonNull(entry.kind()), entry.naming());
        unit.setActive(entry.active());
        positions.refresh();
        publish(
                OrganisationAction.UNIT_CHANGED,
                id,
                unit.name(),
                Map.of(BEFORE, before, AFTER, AuditedValues.of(unit)));
    }

    /** Makes a branch; {@link Invalid} names what is wrong. */
    @Transactional
    public UUID createBranch(BranchEntry entry) {
        entry.problems(LocalDate.now(clock)).throwIfAny();
        positions.lock();
        expectFree(branches.findByCode(entry.naming().code()));
        var unit = activeUnits.above(entry.unit(), true, "unit");
        var branch = branches.save(new Branch(unit, entry.naming(), entry.facts()));
        branches.flush(OrganisationAdminService::codeTaken);
        publish(OrganisationAction.BRANCH_CREATED, branch.id(), branch.name(), Map.of(AFTER, AuditedValues.of(branch)));
        return branch.id();
    }

    /**
     * Renames, reorders, moves, dissolves or revives a branch, or records its facts; its code stays.
     *
     * @param expectedVersion the version that was edited, else {@link Stale}
     */
    @Transactional
    public void changeBranch(UUID id, int expectedVersion, BranchEntry entry) {
        positions.lock();
        var branch = branches.findById(id).orElseThrow(() -> new NotFound(Branch.class, id));
        Stale.throwIfChanged(Branch.class, id, expectedVersion, branch.version());
        entry.problems(LocalDate.now(clock)).throwIfAny();
        var before = AuditedValues.of(branch);
        branch.moveTo(activeUnits.above(entry.unit(), entry.active(), "unit"));
        branch.change(entry.naming(), entry.facts(), entry.active(), entry.closedOn(), LocalDate.now(clock));
        publish(
                OrganisationAction.BRANCH_CHANGED,
                id,
                branch.name(),
                Map.of(BEFORE, before, AFTER, AuditedValues.of(branch)));
    }

    private static void expectFree(Optional<?> withSameCode) {
        if (withSameCode.isPresent()) {
            throw codeTaken();
        }
    }

    private static Invalid codeTaken() {
        return new Invalid(Problem.of("code", "organisation.code.taken"));
    }

    private void publish(OrganisationAction action, UUID id, String name, Map<AuditDetail, Object> details) {
        events.publishEvent(new OrganisationEvent(action, id, name, details));
    }
}
