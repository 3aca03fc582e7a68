package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
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
import java.util.Objects;
import java.util.Optional;
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

    @Override
    public void finish(ImportCounts done) {
        // every unit and branch has its own entry in the audit log
    }

    private ImportVerdict judge(TableLine cells) {
        var line = new NodeLine(cells, context.words(), today);
        var above = lines.putIfAbsent(line.code(), cells.number());
        if (above != null) {
            line.fault(Problem.of(Columns.CODE, "organisation.import.twice", above));
        }
        var kind = line.kind(units.known(line.code()));
        return kind.equals(NodeLine.BRANCH) ? branch(line) : unit(line, Unit.Kind.valueOf(kind));
    }

    private ImportVerdict branch(NodeLine line) {
        var known = units.branch(line.code());
        var parent = parent(line, known, true);
        var naming = line.naming(known, known == null ? units.nextBranch() : 0);
        var active = line.active(known);
        var facts = line.facts(known);
        var closedOn = active ? null : line.closedOn(known);
        new BranchEntry(UnitsInFile.SOME, naming, facts, active, closedOn)
                .problems(today)
                .all()
                .forEach(line::fault);
        var same = known != null
                && naming.equals(known.naming())
                && facts.equals(known.facts())
                && active == known.active()
                && Objects.equals(closedOn, known.closedOn())
                && Objects.equals(parent.flatMap(units::id).orElse(null), known.parent());
        return verdict(line, naming.name(), known, same, () -> {
            var entry = new BranchEntry(parent.flatMap(units::id).orElse(null), naming, facts, active, closedOn);
            if (known == null) {
                admin.createBranch(entry);
            } else {
                admin.changeBranch(known.id(), known.version(), entry);
            }
        });
    }

    private ImportVerdict unit(NodeLine line, Unit.Kind kind) {
        var known = units.unit(line.code());
        var parent = parent(line, known, known == null || known.parent() != null);
        var naming = line.naming(known, known == null ? units.nextUnit() : 0);
        var active = line.active(known);
        new UnitEntry(null, kind, naming, active).problems().all().forEach(line::fault);
        var same = known != null
                && naming.equals(known.naming())
                && kind == known.kind()
                && active == known.active()
                && Objects.equals(parent.flatMap(units::id).orElse(null), known.parent());
        if (line.faults().isEmpty()) {
            units.expect(naming);
        }
        return verdict(line, naming.name(), known, same, () -> {
            var entry = new UnitEntry(parent.flatMap(units::id).orElse(null), kind, naming, active);
            if (known == null) {
                units.made(naming, admin.createUnit(entry));
            } else {
                admin.changeUnit(known.id(), known.version(), entry);
            }
        });
    }

    /** The code of the unit above. */
    private Optional<String> parent(NodeLine line, @Nullable TreeRow known, boolean needed) {
        if (line.parent().isEmpty() && known != null) {
            return units.code(known.parent());
        }
        var parent = units.named(line.parent());
        if (parent.isEmpty() && needed) {
            line.fault(Problem.of(
                    Columns.PARENT,
                    line.parent().isEmpty() ? "organisation.import.parentNeeded" : "organisation.import.parent",
                    line.parent()));
        }
        return parent;
    }

    private static ImportVerdict verdict(
            NodeLine line, String name, @Nullable TreeRow known, boolean same, Runnable deed) {
        var remarks = new ImportRemarks(List.copyOf(line.faults()), List.of(), List.of());
        if (!line.faults().isEmpty()) {
            return ImportVerdict.faulty(name, remarks);
        }
        return same
                ? ImportVerdict.same(name, remarks)
                : new ImportVerdict(known == null ? ImportStatus.NEW : ImportStatus.CHANGED, name, remarks, deed);
    }
}
