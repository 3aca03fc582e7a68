package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.calendar.CalendarService;
import cn.gov.tj.mz.fourstrong.calendar.SourceEntry;
import cn.gov.tj.mz.fourstrong.cycle.CyclePlan;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Schedule;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** People who type the same at once: one succeeds, and the others see it beside the field. */
@ApplicationTest
@Tag("database")
class FlushingTest {

    private static final int PEOPLE = 4;

    private static final Naming NAMING = new Naming("RACE", "同时新建", "同时", 900);

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    AccountService accounts;

    @Autowired
    CalendarService calendar;

    @Autowired
    RubricCreationService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    CycleService cycles;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient database;

    @AfterEach
    void remove() {
        Stream.of(
                        "delete from branch_ancestor where branch_id in (select id from branch where code = 'RACE')",
                        "delete from branch where code = 'RACE'",
                        "delete from unit where code = 'RACE'",
                        "delete from account where username = 'race'",
                        "delete from cycle where code = '2031'",
                        "delete from calendar_year where number = 2031",
                        "delete from rubric_change where rubric_id in (select id from rubric where name like '同时%')",
                        "delete from rubric where name like '同时%'")
                .forEach(statement -> database.sql(statement).update());
    }

    @Test
    void tellsWhoCreatesTheSameUnit() {
        var unit = new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, NAMING);

        assertOneSucceeds("sysadmin", _ -> organisation.createUnit(unit), "code", "organisation.code.taken");
    }

    @Test
    void tellsWhoCreatesTheSameBranch() {
        var branch = new BranchEntry(Scope.WHOLE, NAMING, BranchFacts.UNKNOWN, true);

        assertOneSucceeds("sysadmin", _ -> organisation.createBranch(branch), "code", "organisation.code.taken");
    }

    @Test
    void tellsWhoCreatesTheSameAccount() {
        assertOneSucceeds("sysadmin", _ -> accounts.create("race", "同时"), "username", "account.username.taken");
    }

    @Test
    void tellsWhoAddsTheSameYear() {
        var year = new SourceEntry(2031, "通知", "国办发明电〔2026〕9号", LocalDate.of(2026, 11, 20));

        assertOneSucceeds("manager", _ -> calendar.add(year), "year", "calendar.problem.yearTaken");
    }

    @Test
    void tellsWhoCreatesTheSameRubric() {
        var draft = RubricDraft.empty("同时");

        assertOneSucceeds("manager", _ -> rubrics.create(draft), "name", "rubric.problem.nameTaken");
    }

    @Test
    void tellsWhoGivesAnotherRubricTheSameName() {
        var ids = IntStream.range(0, PEOPLE)
                .mapToObj(person -> create(RubricDraft.empty("同时" + person)))
                .toList();

        assertOneSucceeds(
                "manager",
                person -> editing.save(ids.get(person), 0, RubricDraft.empty("同时")),
                "name",
                "rubric.problem.nameTaken");
    }

    @Test
    void tellsWhoOpensTheSameCycle() {
        var rubric = database.sql("select rubric_id from cycle where code = '2024'")
                .query(UUID.class)
                .single();
        var schedule = Schedule.usual(LocalDate.of(2031, 12, 1), LocalDate.of(2031, 12, 20));
        var plan = new CyclePlan(Period.parse("2031"), schedule, 12, rubric);

        assertOneSucceeds("manager", _ -> cycles.open(plan, Instant.EPOCH), "period", "cycle.problem.periodTaken");
    }

    private UUID create(RubricDraft draft) {
        var ids = new UUID[1];
        As.user(users, "manager", () -> ids[0] = rubrics.create(draft));
        return ids[0];
    }

    private void assertOneSucceeds(String user, Consumer<Integer> action, String field, String key) {
        assertThat(failures(user, action))
                .hasSize(PEOPLE - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                invalid -> assertThat(invalid.problems()).containsExactly(Problem.of(field, key))));
    }

    /** Of all who do it once everybody is ready. */
    private List<Exception> failures(String user, Consumer<Integer> action) {
        var ready = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var attempts = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> CompletableFuture.supplyAsync(
                            () -> failure(user, () -> {
                                ready.await();
                                action.accept(person);
                                return null;
                            }),
                            people))
                    .toList();
            return attempts.stream()
                    .map(CompletableFuture::join)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private @Nullable Exception failure(String user, Callable<?> action) {
        var failure = new Exception[1];
        As.user(users, user, () -> {
            try {
                action.call();
            } catch (Exception problem) {
                failure[0] = problem;
            }
        });
        return failure[0];
    }
}
