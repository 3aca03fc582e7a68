package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForProgram;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over records that were not entered here; only the program itself may. */
@Service
@ForProgram
@Transactional
public class ActivityImportService {

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final Caller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActivityImportService(
            ActivityRepository activities,
            ActivityTypeRepository types,
            Caller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.types = types;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Stores all entries or none, under the same rules as the form.
     *
     * @throws Invalid when one of them breaks a rule
     */
    public void importAll(List<Entry> entries) {
        var known =
                types.findAllByOrderBySortOrder().stream().collect(Collectors.toMap(ActivityType::code, type -> type));
        var rules = types.rules();
        var branches = new HashMap<UUID, Branch>();
        for (var entry : entries) {
            var branch = branches.computeIfAbsent(entry.branchId(), this::branch);
            activities.save(activity(entry, entry.draft().clean(rules), branch, known));
        }
        events.publishEvent(new ActivityImportEvent(entries.size(), Map.of()));
    }

    private Activity activity(Entry entry, ActivityDraft draft, Branch branch, Map<String, ActivityType> known) {
        var names = known.values().stream().map(ActivityType::name).toList();
        Invalid.throwIfAny(ActivityRules.problems(draft, LocalDate.now(clock), names));
        var named = draft.types().stream().map(known::get).toList();
        var activity = new Activity(
                branch, new ActivityRow.Source(entry.origin(), entry.code()), draft, named, signature(entry, 0));
        switch (entry.state()) {
            case DRAFT -> {}
            case SUBMITTED -> activity.submit(signature(entry, 1));
            case ACCEPTED -> activity.submit(signature(entry, 1)).accept(signature(entry, 2));
            case RETURNED ->
                activity.submit(signature(entry, 1)).returnToBranch(entry.givenReason(), signature(entry, 2));
            case WITHDRAWN -> activity.withdraw(entry.givenReason(), signature(entry, 1));
        }
        return activity;
    }

    private Branch branch(UUID id) {
        return activities
                .findBranch(id, caller.scope(Role.CLERK).nodes())
                .map(ActivityAccess::expectActive)
                .orElseThrow(() -> new NotFound(Branch.class, id));
    }

    private Signature signature(Entry entry, int step) {
        return caller.signature(entry.recordedAt().plusSeconds(step));
    }

    /**
     * A record to take over.
     *
     * @param code what its source calls it, unique among all records
     * @param reason needed when it is returned or withdrawn
     */
    public record Entry(
            UUID branchId,
            Origin origin,
            @Nullable String code,
            ActivityDraft draft,
            ActivityState state,
            @Nullable String reason,
            Instant recordedAt) {

        private String givenReason() {
            return Objects.requireNonNull(reason);
        }
    }
}
