package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.EntityManager;
import org.springframework.test.util.ReflectionTestUtils;

/** Stored accounts that nobody signs in with. */
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
}
