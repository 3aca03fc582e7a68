package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyReminderService;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import cn.gov.tj.mz.fourstrong.activity.duty.SupplementService;
import cn.gov.tj.mz.fourstrong.activity.duty.WaiverService;
import org.springframework.stereotype.Component;

/** The services that the board reads and acts by. */
@Component
record DutyServices(
        DutyService duties, WaiverService waivers, SupplementService supplements, DutyReminderService reminders) {}
