package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the demo's data at the first start in demo mode, all or nothing. Asked when it runs, not when the program is
 * built, because one program serves both.
 */
@Component
@Order(100)
class DemoLoader implements DataInitializer {

    private final List<DemoStep> steps;
    private final AccountSetupService accounts;
    private final EntityManager database;
    private final boolean demo;

    DemoLoader(
            List<DemoStep> steps,
            AccountSetupService accounts,
            EntityManager database,
            @Value("${fourstrong.demo}") boolean demo) {
        this.steps = steps;
        this.accounts = accounts;
        this.database = database;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void initialize() {
        RunAsSystem.run("演示数据", () -> {
            if (demo && accounts.missing()) {
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
