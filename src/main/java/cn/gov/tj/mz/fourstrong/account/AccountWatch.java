package cn.gov.tj.mz.fourstrong.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Enabled accounts with which something is not as it should be. */
interface AccountWatch extends Repository<Account, UUID> {

    String LOCKED = "a.enabled = true and a.lockout.lockedUntil > :now";
    String UNGRANTED = "a.enabled = true and a.grants is empty";
    String PASSWORD_DUE = "a.enabled = true and a.passwordChangeDue = true";
    String UNUSED = "a.enabled = true and coalesce(a.dates.lastSignedInAt, a.dates.createdAt) < :since";

    String WATCHED = """
            select a.username, a.displayName, a.lockout.lockedUntil, a.dates.createdAt, a.dates.lastSignedInAt
            from Account a
            where\s""";

    @Query("select count(a) from Account a where " + LOCKED)
    long countLocked(Instant now);

    @Query(WATCHED + LOCKED + " order by a.lockout.lockedUntil, a.username")
    List<Watched> findLocked(Instant now, Limit limit);

    @Query("select count(a) from Account a where " + UNGRANTED)
    long countUngranted();

    @Query(WATCHED + UNGRANTED + " order by a.dates.createdAt, a.username")
    List<Watched> findUngranted(Limit limit);

    @Query(WATCHED + PASSWORD_DUE + " order by a.dates.createdAt, a.username")
    List<Watched> findPasswordDue(Limit limit);

    @Query(WATCHED + UNUSED + " order by coalesce(a.dates.lastSignedInAt, a.dates.createdAt), a.username")
    List<Watched> findUnused(Instant since, Limit limit);

    /** Roles that one enabled account alone holds. */
    @Query("""
            select key(g)
            from Account a join a.grants g
            where a.enabled = true
            group by key(g)
            having count(a) = 1
            """)
    List<Role> findRolesHeldOnce();

    /** An account, until when it is locked where it is, when it was made and when somebody signed in with it. */
    record Watched(
            String username,
            String displayName,
            @Nullable Instant lockedUntil,
            Instant createdAt,
            @Nullable Instant lastSignedInAt) {}
}
