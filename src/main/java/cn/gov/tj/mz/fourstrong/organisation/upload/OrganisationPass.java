package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges lines in their order: a branch may lie in a unit that a line above makes. */
final class OrganisationPass implements ImportPass {

    private final OrganisationAdminService admin;
    private final ImportContext context;
    private final LocalDate today;
    private final UnitsInFile units;
    private final Map<String, Integer> lines = new HashMap<>();

    OrganisationPass(OrganisationAdminService admin, ImportContext context, LocalDate today) {
        this.admin = admin;
        this.context = context;
        this.today = today;
        this.units = new UnitsInFile(admin.tree());
    }

    @Override
    public List<ImportVerdict> judge(List<TableLine> lines) {
        return lines.stream().map(this::judge).toList();
    }

    private ImportVerdict judge(TableLine cells) {
        var line = new NodeLine(cells, context.words(), today);
        var above = line.code().isEmpty() ? null : lines.putIfAbsent(line.code(), cells.number());
        if (above != null) {
            line.fault(Problem.of(Columns.CODE, "organisation.import.twice", above));
        }
        var kind = line.kind(units.known(line.code()));
        return kind.equals(NodeLine.BRANCH) ? branch(line) : unit(line, Unit.Kind.valueOf(kind));
    }

    private ImportVerdict branch(NodeLine line) {
        var known = units.branch(line.code());
        var active = line.active(known);
        var parent = parent(line, known, true, active);
        var naming = line.naming(known, known == null ? units.nextBranch() : 0);
        var facts = line.facts(known);
        var closedOn = active ? null : line.closedOn(known);
        new BranchEntry(UnitsInFile.SOME, naming, facts, active, closedOn)
                .problems(today)
                .all()
                .forEach(line::fault);
        if (line.isFaultless()) {
            units.place(true, line.code(), parent, active);
        }
        var changes = known == null
                ? List.<Problem>of()
                : changes(known).of(parent, naming, active).of(facts, closedOn).notes();
        return line.verdict(known, changes, () -> {
            var entry = new BranchEntry(id(parent), naming, facts, active, closedOn);
            if (known == null) {
                admin.createBranch(entry);
            } else {
                admin.changeBranch(known.id(), known.version(), entry);
            }
        });
    }

    private ImportVerdict unit(NodeLine line, Unit.Kind kind) {
        var known = units.unit(line.code());
        var active = line.active(known);
        var parent = parent(line, known, known == null || known.parent() != null, active);
        var naming = line.naming(known, known == null ? units.nextUnit() : 0);
        new UnitEntry(null, kind, naming, active).problems().all().forEach(line::fault);
        if (!active && units.hasActive(line.code())) {
            line.fault(Problem.of(Columns.STATE, "organisation.unit.notEmpty"));
        }
        if (line.isFaultless()) {
            units.expect(naming);
            units.place(false, line.code(), parent, active);
        }
        var changes = known == null
                ? List.<Problem>of()
                : changes(known).of(parent, naming, active).of(kind).notes();
        return line.verdict(known, changes, () -> {
            var entry = new UnitEntry(id(parent), kind, naming, active);
            if (known == null) {
                units.made(naming, admin.createUnit(entry));
            } else {
                admin.changeUnit(known.id(), known.version(), entry);
            }
        });
    }

    private NodeChanges changes(TreeRow known) {
        return new NodeChanges(context.words(), known, units.parent(known).orElse(null));
    }

    private @Nullable UUID id(@Nullable String unit) {
        return Optional.ofNullable(unit).flatMap(units::id).orElse(null);
    }

    /** The code of the unit above, which is active when what lies in it is. */
    private @Nullable String parent(NodeLine line, @Nullable TreeRow known, boolean needed, boolean active) {
        var parent = line.parent().isEmpty() && known != null ? units.parent(known) : units.named(line.parent());
        if (parent.isEmpty() && needed) {
            line.fault(Problem.of(
                    Columns.PARENT,
                    line.parent().isEmpty() ? "organisation.import.parentNeeded" : "organisation.import.parent",
                    line.parent()));
        }
        if (active && parent.filter(units::isDissolved).isPresent()) {
            line.fault(Problem.of(Columns.PARENT, "organisation.unit.dissolved"));
        }
        return parent.orElse(null);
    }
}
