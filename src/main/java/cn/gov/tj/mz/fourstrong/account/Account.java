package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in. Accounts are disabled, never deleted. Refused sign-ins do not count as a change, so that a
 * stranger who tries passwords does not disturb an administrator at work.
 */
@Entity
@DynamicUpdate
public class Account {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean passwordChangeDue;
    private boolean enabled = true;

    @Embedded
    @OptimisticLock(excluded = true)
    private Lockout lockout = new Lockout();

    private @Nullable UUID branchId;

    @Embedded
    @OptimisticLock(excluded = true)
    private AccountDates dates;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "role")
    @Column(name = "node_id")
    private Map<Role, UUID> grants = new EnumMap<>(Role.class);

    protected Account() {} // for JPA

    Account(String username, String displayName, String passwordHash, Instant createdAt) {
        this.id = Uuids.next();
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.passwordChangeDue = true;
        this.dates = AccountDates.created(createdAt);
    }

    /** Replaces roles, own branch and units in one go, so that no mixture of old and new rights exists. */
    void grant(Map<Role, UUID> grants, @Nullable UUID branch) {
        Grants.expectPossible(grants.keySet(), branch);
        this.branchId = branch;
        this.grants.clear();
        this.grants.putAll(grants);
        this.grants.computeIfPresent(Role.CLERK, (_, _) -> branch);
    }

    void rename(String displayName) {
        this.displayName = displayName;
    }

    void changePassword(String hash, boolean changeDue, Instant now) {
        passwordHash = hash;
        passwordChangeDue = changeDue;
        dates = dates.passwordChanged(now);
        lockout.reset();
    }

    void signedIn(Instant now) {
        dates = dates.signedIn(now);
        lockout.reset();
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    Lockout lockout() {
        return lockout;
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    public boolean isEnabled() {
        return enabled;
    }

    AccountDates dates() {
        return dates;
    }

    public @Nullable UUID branch() {
        return branchId;
    }

    public Set<Role> roles() {
        return Set.copyOf(grants.keySet());
    }

    /** The node of the tree below which the role sees rows, when the account holds a business role of that name. */
    public Optional<UUID> node(Role role) {
        return role.isBusiness() ? Optional.ofNullable(grants.get(role)) : Optional.empty();
    }
}
