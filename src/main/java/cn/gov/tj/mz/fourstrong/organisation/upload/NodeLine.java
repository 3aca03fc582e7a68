package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TypedDay;
import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a line says of a unit or a branch; where it says nothing, what is known of it stays. */
final class NodeLine {

    /** The value of kind for a branch; the others are those of units. */
    static final String BRANCH = "BRANCH";

    private final TableLine line;
    private final ImportWords words;
    private final LocalDate today;
    private final List<Problem> faults = new ArrayList<>();

    NodeLine(TableLine line, ImportWords words, LocalDate today) {
        this.line = line;
        this.words = words;
        this.today = today;
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }

    /**
     * What becomes of the line.
     *
     * @param known what has its code already, if anything
     * @param changes what it would change of that
     */
    ImportVerdict verdict(@Nullable TreeRow known, List<Problem> changes, Runnable deed) {
        var name = line.cell(Columns.NAME).isEmpty() && known != null ? known.name() : line.cell(Columns.NAME);
        if (!isFaultless()) {
            return ImportVerdict.faulty(name, ImportRemarks.ofFaults(faults));
        }
        if (known == null) {
            return new ImportVerdict(ImportStatus.NEW, name, ImportRemarks.NONE, deed);
        }
        return changes.isEmpty()
                ? ImportVerdict.same(name, ImportRemarks.NONE)
                : new ImportVerdict(ImportStatus.CHANGED, name, ImportRemarks.ofNotes(changes), deed);
    }

    /** Where a cell says it, and it can be read, there is no need to name the rule that it breaks as well. */
    void fault(Problem problem) {
        var column = Columns.ofField(problem.field());
        if (faults.stream().noneMatch(known -> known.field().equals(column))) {
            faults.add(new Problem(column, problem.key(), problem.arguments()));
        }
    }

    String code() {
        return Text.normalized(line.cell(Columns.CODE)).toUpperCase(Locale.ROOT);
    }

    /** The code or a name of the unit above; empty where the line does not say it. */
    String parent() {
        return line.cell(Columns.PARENT);
    }

    /** Of a new one a branch, unless the line says otherwise. */
    String kind(@Nullable TreeRow known) {
        var kind = known == null
                ? BRANCH
                : known.kind() == null ? BRANCH : known.kind().name();
        return cell(Columns.KIND, cell -> words.meaning(Columns.KIND, cell), kind);
    }

    Naming naming(@Nullable TreeRow known, int place) {
        var naming = known == null ? new Naming(code(), "", "", place) : known.naming();
        var name = cell(Columns.NAME, Optional::of, naming.name());
        return new Naming(
                naming.code(),
                name,
                cell(Columns.SHORT_NAME, Optional::of, naming.shortName().isEmpty() ? name : naming.shortName()),
                cell(Columns.SORT_ORDER, NodeLine::number, naming.sortOrder()));
    }

    BranchFacts facts(@Nullable TreeRow known) {
        var facts = known == null || known.facts() == null ? BranchFacts.UNKNOWN : known.facts();
        return new BranchFacts(
                cell(Columns.MEMBERS, NodeLine::number, facts.members()),
                flag(Columns.COMMITTEE, facts.committee()),
                cell(Columns.GROUPS, NodeLine::number, facts.groups()),
                cell(Columns.FOUNDED_ON, this::day, facts.foundedOn()),
                cell(Columns.LAST_ELECTION_ON, this::day, facts.lastElectionOn()),
                cell(Columns.TERM, NodeLine::number, facts.termYears()));
    }

    boolean active(@Nullable TreeRow known) {
        return flag(Columns.STATE, known == null || known.active());
    }

    @Nullable
    LocalDate closedOn(@Nullable TreeRow known) {
        return cell(Columns.CLOSED_ON, this::day, known == null ? null : known.closedOn());
    }

    private boolean flag(String column, boolean known) {
        return cell(column, cell -> words.meaning(column, cell).map(Boolean::valueOf), known);
    }

    private <T extends @Nullable Object> T cell(String column, Function<String, Optional<T>> meaning, T known) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return known;
        }
        var meant = meaning.apply(cell);
        if (meant.isEmpty()) {
            fault(Problem.of(column, "organisation.import.unreadable", cell));
        }
        return meant.orElse(known);
    }

    private Optional<LocalDate> day(String cell) {
        return TypedDay.read(cell.replaceFirst("[ T]0?0:00(:00)?$", ""), today);
    }

    private static Optional<Integer> number(String cell) {
        return TypedNumber.read(cell)
                .map(TypedNumber::value)
                .filter(number ->
                        number.stripTrailingZeros().scale() <= 0 && number.abs().intValue() < 100_000)
                .map(number -> number.intValue());
    }
}
