package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plants the root of the tree at the first start; the system administrator may rename it. */
@Component
@Order(10)
class Bureau implements Groundwork {

    private final UnitRepository units;

    Bureau(UnitRepository units) {
        this.units = units;
    }

    @Override
    @Transactional
    public void lay() {
        if (units.count() == 0) {
            units.save(Unit.root("MZJ", "天津市民政局", "市民政局"));
        }
    }
}
