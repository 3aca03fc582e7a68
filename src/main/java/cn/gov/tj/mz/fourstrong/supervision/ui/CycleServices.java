package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.CycleExtensionService;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services behind the buttons of a cycle. */
@Component
record CycleServices(
        ProgressListing progress,
        CycleOpeningService planning,
        MemberServices members,
        AssignmentService assignments,
        ReminderService reminders,
        CycleExtensionService extensions,
        CycleService cycles,
        List<CycleFiles> files,
        Clock clock) {}
