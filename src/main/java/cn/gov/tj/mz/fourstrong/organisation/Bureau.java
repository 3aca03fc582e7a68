package cn.gov.tj.mz.fourstrong.organisation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plants the root of the tree at the first start; the system administrator may rename it. */
@Component
@Order(10)
class Bureau implements ApplicationRunner {

    private final UnitRepository units;

    Bureau(UnitRepository units) {
        this.units = units;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (units.count() == 0) {
            units.save(Unit.root("MZJ", "天津市民政局", "市民政局"));
        }
    }
}
