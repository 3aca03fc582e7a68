package cn.gov.tj.mz.fourstrong.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();

    long count();

    @Query("""
            select a
            from Account a left join fetch a.grants
            where a.id = :id and a.enabled = true
            """)
    Optional<Account> findEnabled(UUID id);
}
