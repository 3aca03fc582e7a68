package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Assigning;
import cn.gov.tj.mz.fourstrong.evaluation.CyclePlanning;
import cn.gov.tj.mz.fourstrong.evaluation.CycleProgress;
import cn.gov.tj.mz.fourstrong.evaluation.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Extensions;
import cn.gov.tj.mz.fourstrong.evaluation.Reminding;
import org.springframework.stereotype.Component;

/** The services behind the buttons of a cycle. */
@Component
record CycleDeeds(
        CycleProgress progress,
        CyclePlanning planning,
        Assigning assigning,
        Reminding reminding,
        Extensions extensions,
        CycleService cycles) {}
