package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.RuleBook;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often each type is due; managers of the whole bureau change it from a day on, since a rule holds for every branch.
 * What was judged before stays as it was.
 */
@Service
@ForManagers
@Transactional(readOnly = true)
public class TypeRuleService {

    private final ActivityTypeService types;
    private final RuleBook book;
    private final DutyReader reader;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TypeRuleService(
            ActivityTypeService types,
            RuleBook book,
            DutyReader reader,
            Caller caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.types = types;
        this.book = book;
        this.reader = reader;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** The rules of all types that can be chosen, in the types' fixed order. */
    public List<RuleRow> rules() {
        var rules = types.rules();
        var today = LocalDate.now(clock);
        return types.choosable().stream()
                .map(type -> {
                    var spans = rules.spans(type.code());
                    var since = spans.stream()
                            .filter(span -> span.holdsOn(today))
                            .map(TypeRules.Span::from)
                            .filter(day -> !day.equals(TypeRules.EVER))
                            .findFirst()
                            .orElse(null);
                    var next = spans.stream()
                            .filter(span -> span.from().isAfter(today))
                            .map(span -> new RuleRow.Next(span.from(), span.rule()))
                            .findFirst()
                            .orElse(null);
                    return new RuleRow(type, rules.on(type.code(), today), since, next);
                })
                .toList();
    }

    public boolean mayChange() {
        return caller.scope(Role.MANAGER).isWhole();
    }

    /**
     * What another rule would change in its first year and the next, in the caller's scope.
     *
     * @throws Invalid as {@link #set}
     */
    public RulePreview preview(String type, LocalDate validFrom, TypeRule rule) {
        problems(validFrom, rule).throwIfAny();
        var before = types.rules();
        var after = before.with(type, validFrom, rule);
        return new RulePreview(IntStream.rangeClosed(validFrom.getYear(), validFrom.getYear() + 1)
                .mapToObj(year -> new RulePreview.Year(year, sum(type, year, before), sum(type, year, after)))
                .toList());
    }

    /**
     * Sets the rule of a type from a day on.
     *
     * @param before the rule that held on that day when the caller looked
     * @param validFrom today or later, at most five years
     * @throws Invalid for {@code validFrom}, {@code times} (1 to 31, 0 when it is never due), {@code opensAfter} (0 to
     *     11), {@code closesAfter} (0 to 6), {@code graceDays} (0 to 90), {@code noticeDays} (1 to 366),
     *     {@code yearBefore} (0 to 6)
     * @throws Stale when somebody set another in between
     */
    @Transactional
    public void set(String type, TypeRule before, LocalDate validFrom, TypeRule rule) {
        if (!mayChange()) {
            throw new AccessDeniedException("rules are changed by managers of the whole bureau");
        }
        problems(validFrom, rule).throwIfAny();
        book.set(type, before, validFrom, rule, caller.signature());
        var name = types.all().stream()
                .filter(known -> known.code().equals(type))
                .findFirst()
                .orElseThrow()
                .nameZh();
        events.publishEvent(new DutyEvent(
                DutyAction.RULE_SET,
                name,
                Map.of(
                        AuditDetail.FROM,
                        validFrom,
                        AuditDetail.BEFORE,
                        AuditedRule.of(before),
                        AuditDetail.AFTER,
                        AuditedRule.of(rule))));
    }

    private RulePreview.Sum sum(String type, int year, TypeRules rules) {
        var filter = DutyFilter.of(year).withTypes(Set.of(type));
        return RulePreview.Sum.of(reader.rows(filter, caller.scope(Role.MANAGER), rules, 0, Integer.MAX_VALUE));
    }

    private Problems problems(LocalDate validFrom, TypeRule rule) {
        var today = LocalDate.now(clock);
        var window = rule.window();
        var least = rule.frequency() == TypeRule.Frequency.NONE ? 0 : 1;
        return new Problems()
                .check(!validFrom.isBefore(today), "validFrom", "duty.rule.past")
                .check(!validFrom.isAfter(today.plusYears(5)), "validFrom", "duty.rule.tooLate")
                .within("times", rule.times(), least, least == 0 ? 0 : 31)
                .within("opensAfter", window.opensAfter(), 0, 11)
                .within("closesAfter", window.closesAfter(), 0, 6)
                .within("graceDays", window.graceDays(), 0, 90)
                .within("noticeDays", window.noticeDays(), 1, 366)
                .within("yearBefore", window.yearBefore(), 0, 6);
    }
}
