package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.SupplementService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Lets a record count for the duty that its form was opened for, when the duty's time is over. */
@SpringComponent
class DutyOfRecord {

    private final SupplementService supplements;

    DutyOfRecord(SupplementService supplements) {
        this.supplements = supplements;
    }

    /** A draft counts for nothing yet. */
    void count(UUID record, boolean submitted, BackToList back) {
        if (submitted) {
            back.due().ifPresent(duty -> supplements.supplementIfMissed(record, duty.type(), duty.period()));
        }
    }
}
