package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The cycle 2031, in which branches are in different states, and 2030 with two results. */
public final class TwoCycles {

    public static final EvaluationFilter CURRENT = EvaluationFilter.ALL.in("2031");

    private TwoCycles() {}

    /** The evaluations by cycle and branch: {@code 2031 WX}. */
    public static Map<String, UUID> store(EntityManager database) {
        var rubric = RubricSamples.likeStandard();
        var stored = new LinkedHashMap<String, UUID>();
        var before = new StoredCycle(database, "2030", rubric);
        stored.put("2030 WX", before.concluded("WX", "95", "89").id());
        stored.put("2030 FC", before.concluded("FC", "90", "90").id());
        var current = new StoredCycle(database, "2031", rubric);
        stored.put("2031 WX", current.concluded("WX", "94", "96").id());
        stored.put("2031 ZW", current.publicised("ZW", "93.5", "91.5").id());
        stored.put("2031 FC", current.draft("FC", "A1", "A2", "D4").id());
        stored.put("2031 JZ", current.returned("JZ", "85").id());
        stored.put("2031 JF", current.submitted("JF", "85").id());
        stored.put("2031 YL", current.concluded("YL", "88", "80").id());
        Stored.flushAndClear(database);
        return stored;
    }
}
