package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.BulkRecording;
import cn.gov.tj.mz.fourstrong.activity.BulkRecording.Recorded;
import cn.gov.tj.mz.fourstrong.activity.RecordingRules;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges the lines of a ledger. A line is the record of its branch with the same code; without a code, the one of the
 * same day, or time in words, whose title reads the same.
 */
final class ActivityPass implements ImportPass {

    private final BulkRecording records;
    private final ImportContext context;
    private final RecordingRules rules;
    private final BranchCell branches;
    private final Map<UUID, OnRecord> onRecord = new HashMap<>();
    private final Codes codes = new Codes();
    private final DraftChanges changes;

    /** A line with what it says by itself. */
    private record Read(
            TableLine line, @Nullable Branch branch, UploadedLine ledger, Remarks remarks, ActivityDraft draft) {

        LineKey key() {
            return LineKey.of(ledger.code().orElse(null), draft);
        }
    }

    ActivityPass(BulkRecording records, ImportContext context) {
        this.records = records;
        this.context = context;
        this.rules = records.rules();
        this.branches = new BranchCell(records.branches(), context.about());
        this.changes = new DraftChanges(context.words());
    }

    @Override
    public List<ImportVerdict> judge(List<TableLine> lines) {
        var read = lines.stream().map(this::read).toList();
        var known = new HashMap<Integer, UUID>();
        read.forEach(line -> onRecord(line)
                .flatMap(branch -> branch.find(line.key()))
                .ifPresent(id -> known.put(line.line.number(), id)));
        var loaded = known.isEmpty() ? new HashMap<UUID, Recorded>() : records.load(Set.copyOf(known.values()));
        var coded = records.coded(read.stream()
                .flatMap(line -> line.ledger.code().stream())
                .filter(Codes::isOne)
                .toList());
        return read.stream()
                .map(line -> {
                    var id = known.get(line.line.number());
                    line.ledger
                            .code()
                            .ifPresent(
                                    code -> codes.check(code, line.line.number(), coded.get(code), id, line.remarks));
                    return judge(line, loaded.get(id));
                })
                .toList();
    }

    private Optional<OnRecord> onRecord(Read line) {
        return Optional.ofNullable(line.branch)
                .map(Branch::id)
                .map(branch -> onRecord.computeIfAbsent(branch, _ -> new OnRecord(records.known(branch))));
    }

    @Override
    public void finish(ImportCounts done) {
        records.finish(done.of(ImportStatus.NEW), done.of(ImportStatus.CHANGED));
    }

    private Read read(TableLine line) {
        var remarks = new Remarks();
        var branch = branches.read(line.cell(Columns.BRANCH), remarks);
        var ledger = ledger(line, remarks);
        return new Read(line, branch, ledger, remarks, ledger.draft(null));
    }

    private UploadedLine ledger(TableLine line, Remarks remarks) {
        return new UploadedLine(line, context, remarks, rules);
    }

    private ImportVerdict judge(Read read, @Nullable Recorded recorded) {
        var known = recorded == null ? null : recorded.draft();
        var remarks = recorded == null ? read.remarks : read.remarks.again();
        var draft = recorded == null ? read.draft : ledger(read.line, remarks).draft(known);
        rules.problems(draft, known == null ? List.of() : known.types()).forEach(remarks::fault);
        var line = new OnRecord.Line(read.line.number(), draft.hashCode());
        var above = onRecord(read).flatMap(branch -> branch.above(read.key(), line));
        if (above.filter(other -> other.hash() == line.hash()).isPresent()) {
            remarks.note(Columns.TITLE, "twice", above.get().number());
            return ImportVerdict.same(draft.title(), remarks.all());
        }
        above.ifPresent(other -> remarks.fault(Columns.TITLE, "twice", other.number()));
        var changed = recorded == null || !draft.equals(known);
        if (recorded != null && changed && !recorded.isOpen()) {
            remarks.fault(Columns.TITLE, "closed");
        }
        if (remarks.hasFaults()) {
            return ImportVerdict.faulty(draft.title(), remarks.all());
        }
        if (known == null) {
            onRecord(read)
                    .flatMap(branch -> branch.titleOn(draft.dates().start()))
                    .ifPresent(title -> remarks.note(Columns.DATE, "sameDay", title));
        } else if (changed) {
            changes.between(known, draft).forEach(remarks::note);
        }
        return changed ? useful(read, recorded, draft, remarks) : ImportVerdict.same(draft.title(), remarks.all());
    }

    private ImportVerdict useful(Read read, @Nullable Recorded recorded, ActivityDraft draft, Remarks remarks) {
        var submit = context.submit();
        var branch = read.branch;
        if (recorded != null) {
            return new ImportVerdict(
                    ImportStatus.CHANGED,
                    draft.title(),
                    remarks.all(),
                    () -> records.edit(recorded, draft, rules, submit));
        }
        return branch == null
                ? ImportVerdict.faulty(draft.title(), remarks.all())
                : new ImportVerdict(
                        ImportStatus.NEW,
                        draft.title(),
                        remarks.all(),
                        () -> records.record(branch, read.ledger.code().orElse(null), draft, rules, submit));
    }
}
