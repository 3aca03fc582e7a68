package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plants the root of the tree at the first start, where the system administrator may rename it, and orders the units. */
@Component
@Order(10)
class BureauInitializer implements DataInitializer {

    private final UnitRepository units;

    private final UnitPositions positions;

    BureauInitializer(UnitRepository units, UnitPositions positions) {
        this.units = units;
        this.positions = positions;
    }

    @Override
    @Transactional
    public void initialize() {
        if (units.count() == 0) {
            units.save(Unit.root(new Naming("MZJ", "天津市民政局", "市民政局", 0)));
        }
        positions.lock();
        positions.refresh();
    }
}
