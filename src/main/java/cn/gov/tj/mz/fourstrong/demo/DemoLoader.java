package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.account.AsSystem;
import cn.gov.tj.mz.fourstrong.account.FirstAccounts;
import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the demo's data at the first start in demo mode, all or nothing. */
@Component
@ConditionalOnBooleanProperty("fourstrong.demo")
@Order(100)
class DemoLoader implements Groundwork {

    private final List<DemoStep> steps;
    private final FirstAccounts accounts;
    private final EntityManager database;

    DemoLoader(List<DemoStep> steps, FirstAccounts accounts, EntityManager database) {
        this.steps = steps;
        this.accounts = accounts;
        this.database = database;
    }

    @Override
    @Transactional
    public void lay() {
        AsSystem.run("演示数据", () -> {
            if (accounts.missing()) {
                steps.forEach(this::load);
            }
        });
    }

    /** Lets go of what is written, or every later query would look through all of it for changes. */
    private void load(DemoStep step) {
        step.load();
        database.flush();
        database.clear();
    }
}
