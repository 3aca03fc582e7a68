package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Knows what activities are evidence for; the module that scores branches provides it. */
public interface EvidenceUse {

    /** The indicators that the activity proves, newest cycle first, as far as the caller may see them now. */
    List<Use> of(UUID activity, Locale locale);

    /**
     * One indicator of one evaluation.
     *
     * @param route where it can be seen
     */
    record Use(Period period, String code, String indicator, String route) {}
}
