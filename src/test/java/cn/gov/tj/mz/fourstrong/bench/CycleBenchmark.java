package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfService;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerStatisticsService;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Times a cycle with very many branches: opening it, and the lists that managers look at. */
final class CycleBenchmark {

    static final int BRANCHES = 5_000;
    private static final int REVIEWERS = 2;
    private static final int PAGE = 50;

    private final CycleOpeningService cycles;
    private final ProgressListing progress;
    private final EvaluationListing evaluations;
    private final EntityManagerFactory factory;
    private final ApplicationContext program;
    private final BulkCycle bulk;
    private final Runnable neighbour;

    CycleBenchmark(ApplicationContext program) {
        this.program = program;
        this.cycles = program.getBean(CycleOpeningService.class);
        this.progress = program.getBean(ProgressListing.class);
        this.evaluations = program.getBean(EvaluationListing.class);
        this.factory = program.getBean(EntityManagerFactory.class);
        var plain = new JdbcTemplate(program.getBean(DataSource.class));
        this.bulk = new BulkCycle(plain);
        this.neighbour = new Neighbour(plain);
    }

    void run() {
        bulk.branches(BRANCHES);
        addReviewers();
        var period = Period.of(
                Period.Kind.QUARTER, LocalDate.now(program.getBean(Clock.class)).plusMonths(3));
        open(period);
        bulk.scores(period.code());
        measure(period.code());
    }

    private void addReviewers() {
        RunAsSystem.run("测算", () -> {
            for (int i = 1; i <= REVIEWERS; i++) {
                program.getBean(AccountSetupService.class)
                        .create(
                                List.of(new NewAccount(
                                        "bench" + i, "测算考评" + i, Map.of(Role.REVIEWER, Scope.WHOLE), null)),
                                new Password("Bench#2026"),
                                false);
            }
        });
    }

    private void open(Period period) {
        var reviewers = program.getBean(CycleOpeningService.class).reviewers().stream()
                .filter(reviewer -> reviewer.name().startsWith("测算考评"))
                .map(Reviewer::id)
                .toList();
        var due = period.endsOn();
        var rubric = program.getBean(RubricService.class).all().getFirst().id();
        var request =
                new CycleRequest(period, due, due.plusDays(20), 12, rubric).reviewedBy(ReviewerPlan.every(reviewers));
        var taken = new long[1];
        var start = System.nanoTime();
        var statements = Statements.of(factory, () -> taken[0] = cycles.open(request));
        IO.println("cycle opened: %,d branches, %d reviewers, %.1f s, %,d statements"
                .formatted(taken[0], reviewers.size(), (System.nanoTime() - start) / 1e9, statements));
    }

    private void measure(String code) {
        var all = EvaluationFilter.ALL.in(code);
        var results = EvaluationFilter.ALL.in(code);
        IO.println("%-28s %8s %8s   %s".formatted("milliseconds", "median", "p95", "statements"));
        time("cycle, numbers", () -> progress.summary(code));
        time("cycle, count", () -> progress.count(all));
        time("cycle, first page", () -> progress.page(all, Sort.unsorted(), 0, PAGE));
        time("cycle, last page", () -> progress.page(all, Sort.by("total"), BRANCHES - PAGE, PAGE));
        time("cycle, late ones", () -> progress.page(all.only(Attention.LATE), Sort.unsorted(), 0, PAGE));
        time("cycle, to be talked about", () -> progress.page(all.only(Attention.SPREAD), Sort.unsorted(), 0, PAGE));
        time("results, count", () -> evaluations.count(results));
        time(
                "results, first page",
                () -> evaluations.page(results, Sort.by("total").descending(), 0, PAGE));
        time("results, by a criterion", () -> evaluations.page(results, Sort.by("MEMBERSHIP"), 0, PAGE));
        var statistics = program.getBean(ReviewerStatisticsService.class);
        time("reviewers compared", () -> statistics.reviewers(code));
        var gaps = program.getBean(SelfGapListing.class);
        time(
                "far above their review",
                () -> gaps.page(new SelfGapListing.Filter(code, BigDecimal.TEN), Sort.unsorted(), 0, PAGE));
        var whatIf = program.getBean(WhatIfService.class);
        var rubric = program.getBean(RubricService.class).all().getFirst().id();
        time("what if, another rubric", 1, 5, () -> whatIf.ask(code, rubric));
    }

    private void time(String name, Runnable action) {
        time(name, 5, 31, action);
    }

    private void time(String name, int warmUps, int runs, Runnable action) {
        var statements = Statements.of(factory, action);
        IO.println("%-28s %s   %d".formatted(name, Measure.of(warmUps, runs, neighbour, action), statements));
    }
}
