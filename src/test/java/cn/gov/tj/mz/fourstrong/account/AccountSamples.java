package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.Stored;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** Stored accounts that nobody signs in with, and what becomes of others. */
public final class AccountSamples {

    private AccountSamples() {}

    /** That of somebody who signs, unless there is one. */
    public static void persist(EntityManager database, Signature signature) {
        if (database.find(Account.class, signature.account()) == null) {
            var account = new Account(signature.name(), signature.name(), "-", signature.at());
            ReflectionTestUtils.setField(account, "id", signature.account());
            database.persist(account);
            database.flush(); // nothing maps the reference to it, so Hibernate may insert that first
        }
    }

    /** From now on the account is of no use. */
    public static void disable(EntityManager database, String username) {
        change(database, username, "enabled = false", Map.of());
    }

    /** From now on nobody has the role. */
    public static void disableAll(EntityManager database, Role role) {
        database.createQuery("select a.username from Account a join a.grants g where key(g) = :role", String.class)
                .setParameter("role", role)
                .getResultList()
                .forEach(username -> disable(database, username));
    }

    /** From now on it has these roles and no others. */
    public static void grant(EntityManager database, String username, Map<Role, UUID> grants) {
        var account = database.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getSingleResult();
        account.grant(grants, account.branch());
        Stored.flushAndClear(database);
    }

    /** From now on it is that of somebody who belongs to the branch. */
    public static void move(EntityManager database, String username, UUID branch) {
        change(database, username, "branchId = :branch", Map.of("branch", branch));
    }

    /** Deletes them, for tests that committed them. */
    public static void remove(JdbcTemplate stored, Collection<String> usernames) {
        usernames.forEach(username -> Emptied.rows(stored, "account", "username = '%s'".formatted(username)));
    }

    private static void change(EntityManager database, String username, String change, Map<String, ?> values) {
        database.flush();
        var update = database.createQuery("update Account a set a.%s where a.username = :username".formatted(change))
                .setParameter("username", username);
        values.forEach(update::setParameter);
        update.executeUpdate();
        database.clear();
    }
}
