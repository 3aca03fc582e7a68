package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID>, Flushing {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    List<Account> findByUsernameIn(Collection<String> usernames);

    long count();

    /** Locks the row, so that refused sign-ins at the same time are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> findForSignIn(String username);

    /** Lets nobody else change the enabled accounts with the role before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a
            from Account a
            where a.enabled = true and exists (select 1 from Account b join b.grants g where b = a and key(g) = :role)
            order by a.id
            """)
    List<Account> lockHolders(Role role);

    @Query("select a.version from Account a where a.id = :id and a.enabled = true")
    Optional<Integer> findEnabledVersion(UUID id);

    @Query("""
            select a
            from Account a left join fetch a.grants
            where a.id = :id and a.enabled = true
            """)
    Optional<Account> findEnabled(UUID id);

    @Query("""
            select a.id, a.displayName, value(g), a.branchId
            from Account a join a.grants g
            where key(g) = :role and a.enabled = true
            order by a.displayName, a.username
            """)
    List<RoleHolders.Holder> findHolders(Role role);
}
