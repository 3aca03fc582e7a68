package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The only two titles that there are, for the best of six results of a cycle: 001 of WX was checked after a year, 002 of
 * FC still waits for it. ZW and JF are excellent as well, JZ and YL are not.
 */
public final class Titles {

    public static final String CYCLE = "2020H1";

    private static final LocalDate GRANTED = LocalDate.of(2025, 7, 1);

    /** The last day on which these results could be objected to. */
    public static final LocalDate PUBLIC_UNTIL = LocalDate.of(2020, 7, 20);

    private Titles() {}

    public static void store(EntityManager database) {
        database.createNativeQuery("delete from title_step").executeUpdate();
        database.createNativeQuery("delete from title").executeUpdate();
        var cycle = new StoredCycle(database, CYCLE, RubricSamples.likeStandard());
        var best = cycle.concluded("WX", "97", "96");
        cycle.concluded("ZW", "92", "91");
        var second = cycle.concluded("FC", "95", "94");
        cycle.concluded("JZ", "88", "85");
        cycle.concluded("JF", "93", "92.5");
        cycle.concluded("YL", "82", "80");
        database.createQuery("update Evaluation e set e.progress.publicity.until = :day where e.cycle.code = :cycle")
                .setParameter("day", PUBLIC_UNTIL)
                .setParameter("cycle", CYCLE)
                .executeUpdate();
        keep(database, grant(database, best, "津民四强〔2025〕001号"));
        grant(database, second, "津民四强〔2025〕002号");
        Stored.flushAndClear(database);
    }

    /** Nobody holds a title any more. */
    public static void withdrawAll(EntityManager database) {
        database.createQuery("update Title t set t.holderId = null, t.state = WITHDRAWN")
                .executeUpdate();
        Stored.flushAndClear(database);
    }

    /** Somebody gives a title back that was withdrawn. */
    public static void restore(EntityManager database, String certificate) {
        database.createQuery(
                        "update Title t set t.holderId = t.branchId, t.state = VALID where t.certificate = :number")
                .setParameter("number", certificate)
                .executeUpdate();
        Stored.flushAndClear(database);
    }

    /** The branch of a result is closed. */
    public static void close(EntityManager database, UUID branch) {
        Organisations.dissolve(database, branch);
    }

    private static Title grant(EntityManager database, Evaluation result, String certificate) {
        var title = new Title(new Title.Basis(result.branch().id(), result.id(), CYCLE), certificate, GRANTED);
        database.persist(title);
        database.persist(TitleStep.granted(title, null, Samples.by("授予人")));
        return title;
    }

    private static void keep(EntityManager database, Title title) {
        var check = new Check(TitleAction.KEPT, 2026, GRANTED.plusYears(1), null, "复核合格");
        title.decide(check, title.evaluationId());
        database.persist(TitleStep.checked(title, check, Samples.by("复核人")));
    }
}
