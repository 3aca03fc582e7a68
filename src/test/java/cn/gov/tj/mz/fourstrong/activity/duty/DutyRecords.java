package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records of a year in which nothing else was recorded, in branches that were there then. */
public final class DutyRecords {

    /** A year long before the demo's records. */
    public static final int YEAR = 2018;

    static final String TYPE = "THEME_PARTY_DAY";

    private DutyRecords() {}

    /** Lets all branches have been there in that year. */
    public static void found(EntityManager database) {
        database.createQuery("update Branch b set b.facts.foundedOn = null").executeUpdate();
        database.clear();
    }

    /** Leaves nothing recorded, so that what is over is overdue. */
    public static void withdrawAll(EntityManager database) {
        database.createQuery("update Activity a set a.state = WITHDRAWN").executeUpdate();
        database.clear();
    }

    public static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    /** Records a theme Party day, submitted. */
    public static UUID themeDay(ActivityService records, UUID branch, LocalDate day) {
        return record(records, branch, day, TYPE, true);
    }

    static UUID record(ActivityService records, UUID branch, LocalDate day, String type, boolean submit) {
        var draft =
                ActivityDraft.of("活动 " + day, null, List.of(type), Set.of(), new ActivityDates(day, null, null, null));
        return records.record(branch, draft, submit);
    }
}
