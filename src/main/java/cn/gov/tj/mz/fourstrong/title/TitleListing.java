package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The titles of the branches in the caller's scope, with all that ever happened to them. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class TitleListing implements Listing<TitleListing.Filter, TitleRow> {

    private final TitleRepository titles;
    private final TitleQueries rows;
    private final Caller caller;

    TitleListing(TitleRepository titles, TitleQueries rows, Caller caller) {
        this.titles = titles;
        this.rows = rows;
        this.caller = caller;
    }

    @Override
    public long count(Filter filter) {
        return rows.count(filter, caller.scope());
    }

    /**
     * Those to be checked first, then in organisation order; otherwise sorted by {@code certificate}, {@code grantedOn},
     * {@code checkDueOn} and so on.
     */
    @Override
    public List<TitleRow> page(Filter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, caller.scope(), sort, offset, limit);
    }

    @Override
    public void forEach(Filter filter, Sort sort, Consumer<? super TitleRow> action) {
        rows.forEach(filter, caller.scope(), sort, action);
    }

    /** One title as it is now. */
    public TitleRow get(UUID title) {
        return rows.find(title, caller.scope()).orElseThrow(() -> new NotFound(Title.class, title));
    }

    /** What happened to this and all other titles of the same branch, the latest first. */
    public List<HistoryEntry> history(UUID title) {
        var found = titles.find(title, nodes()).orElseThrow(() -> new NotFound(Title.class, title));
        return titles.findHistory(found.branchId(), nodes());
    }

    /** The title that a branch holds now, if it does and the caller sees the branch. */
    public Optional<Held> held(UUID branch) {
        return titles.findHeld(branch, nodes());
    }

    /** Whether the caller decides on the title; others, and those of the branch itself, only read it. */
    public boolean mayDecide(UUID title) {
        return titles.find(title, caller.scope(Role.MANAGER).nodes())
                .filter(found -> !caller.belongsTo(found.branchId()))
                .isPresent();
    }

    private Collection<UUID> nodes() {
        return caller.scope().nodes();
    }

    /** The title that a branch holds now. */
    public record Held(
            String certificate,
            LocalDate grantedOn,
            TitleState state,
            @Nullable LocalDate improveBy) {}

    /** One thing that happened to one of a branch's titles. */
    public record HistoryEntry(
            String certificate,
            TitleAction action,
            @Nullable Integer checkYear,
            LocalDate decidedOn,
            @Nullable LocalDate improveBy,
            @Nullable String reason,
            Instant at,
            String actor) {}

    /**
     * Which titles a list shows; what is null or empty does not limit.
     *
     * @param text part of a branch's name or of a certificate's number
     * @param unit a unit, with all below it
     * @param branch the code of a branch
     * @param due only those whose check is due
     */
    public record Filter(
            @Nullable String text,
            @Nullable UUID unit,
            @Nullable String branch,
            Set<TitleState> states,
            boolean due) {

        public static final Filter ALL = new Filter(null, null, null, Set.of(), false);

        public Filter {
            states = Set.copyOf(states);
        }
    }
}
