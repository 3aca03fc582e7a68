package cn.gov.tj.mz.fourstrong.organisation.upload;

import static cn.gov.tj.mz.fourstrong.organisation.upload.Columns.*;

import cn.gov.tj.mz.fourstrong.imports.ImportChanges;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line would write over of a unit or a branch, in the words of the screen. */
final class NodeChanges {

    private final ImportWords words;
    private final TreeRow known;
    private final @Nullable String parent;
    private final ImportChanges changes = new ImportChanges();

    /** @param parent the code of the unit that it lies in */
    NodeChanges(ImportWords words, TreeRow known, @Nullable String parent) {
        this.words = words;
        this.known = known;
        this.parent = parent;
    }

    NodeChanges of(@Nullable String above, Naming naming, boolean active) {
        var before = known.naming();
        changes.compare(NAME, before.name(), naming.name())
                .compare(SHORT_NAME, before.shortName(), naming.shortName())
                .compare(PARENT, parent, above)
                .compare(SORT_ORDER, before.sortOrder(), naming.sortOrder())
                .compare(STATE, flag(STATE, known.active()), flag(STATE, active));
        return this;
    }

    NodeChanges of(Unit.Kind kind) {
        changes.compare(KIND, kind(known.kind()), kind(kind));
        return this;
    }

    NodeChanges of(BranchFacts facts, @Nullable LocalDate closedOn) {
        var before = known.facts() == null ? BranchFacts.UNKNOWN : known.facts();
        changes.compare(MEMBERS, before.members(), facts.members())
                .compare(COMMITTEE, flag(COMMITTEE, before.committee()), flag(COMMITTEE, facts.committee()))
                .compare(GROUPS, before.groups(), facts.groups())
                .compare(FOUNDED_ON, before.foundedOn(), facts.foundedOn())
                .compare(LAST_ELECTION_ON, before.lastElectionOn(), facts.lastElectionOn())
                .compare(TERM, before.termYears(), facts.termYears())
                .compare(CLOSED_ON, known.closedOn(), closedOn);
        return this;
    }

    List<Problem> notes() {
        return changes.notes();
    }

    private String kind(Unit.@Nullable Kind kind) {
        return kind == null ? "" : words.shown(KIND, kind.name());
    }

    private String flag(String column, boolean value) {
        return words.shown(column, String.valueOf(value));
    }
}
