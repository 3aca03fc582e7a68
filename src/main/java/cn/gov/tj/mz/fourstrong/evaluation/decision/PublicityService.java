package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before a result is publicised how long it would be open to objections. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class PublicityService {

    private final CycleService cycles;
    private final PublicityDays days;
    private final Clock clock;

    PublicityService(CycleService cycles, PublicityDays days, Clock clock) {
        this.cycles = cycles;
        this.days = days;
        this.clock = clock;
    }

    /** The last day of a publicity in the cycle that begins today. */
    public LocalDate lastDay(String cycle) {
        return days.of(cycles.cycle(cycle), clock.instant()).until();
    }
}
