package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file at one thing. A removed one stays with the reason; its content stays, too. */
@Entity
public class Attachment {

    /** Whether {@code a} is there for people. */
    static final String PRESENT = "a.removed.at is null ";

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private Owner owner;

    private UUID branchId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long bytes;
    private String sha256;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "added_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "added_by"))
    @AttributeOverride(name = "at", column = @Column(name = "added_at"))
    private Signature added;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "removed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "removed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "removed_at"))
    private @Nullable Signature removed;

    private @Nullable String removedReason;

    protected Attachment() {} // for JPA

    Attachment(Owner owner, UUID branchId, CheckedFile file, Signature by) {
        this.id = Uuids.next();
        this.owner = owner;
        this.branchId = branchId;
        this.name = file.name();
        this.type = file.type();
        this.bytes = file.content().bytes();
        this.sha256 = file.content().sha256();
        this.added = by;
    }

    private Attachment(Attachment other, Owner owner) {
        this.id = Uuids.next();
        this.owner = owner;
        this.branchId = other.branchId;
        this.name = other.name;
        this.type = other.type;
        this.bytes = other.bytes;
        this.sha256 = other.sha256;
        this.added = other.added;
    }

    /** The same at another thing of the same branch, signed as it was. */
    Attachment copiedTo(Owner other) {
        return new Attachment(this, other);
    }

    void remove(String reason, Signature by) {
        if (removed != null) {
            throw new Refused("attachment.refused.removed");
        }
        removed = by;
        removedReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    UUID addedBy() {
        return added.account();
    }

    FileType type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }
}
