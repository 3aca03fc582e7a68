package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Interleaved;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test of what two people do at once, with a cycle that is committed before and removed afterwards. */
@ApplicationTest
@Tag("database")
public abstract class RaceTest {

    @Autowired
    protected UserDetailsService users;

    @Autowired
    protected EntityManager database;

    @Autowired
    protected JdbcTemplate stored;

    @Autowired
    private PlatformTransactionManager transactions;

    protected StoredCycle cycle;

    @BeforeEach
    protected void storeACycle() {
        commit(() -> {
            cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
            fillTheCycle();
        });
    }

    /** Stores what it is about; all of it is committed at once. */
    protected abstract void fillTheCycle();

    @AfterEach
    protected void removeTheCycle() {
        cycle.remove(stored);
    }

    protected void commit(Runnable action) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> action.run());
    }

    protected void manage(Runnable action) {
        As.user(users, "manager", action);
    }

    /** What becomes of the second manager, who acts before what the first did is committed. */
    protected @Nullable Throwable second(Runnable first, Runnable second) {
        return Interleaved.second(transactions, () -> manage(first), () -> manage(second));
    }
}
