package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What stands for a kind of paper from its number on: a file that somebody brought, or the default again. */
@Entity
@Immutable
@Table(name = "paper_template")
class Template {

    @Id
    private UUID id;

    private String paper;
    private int number;
    private @Nullable String fileName;

    private byte @Nullable [] content;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private Signature changed;

    protected Template() {} // for JPA

    Template(String paper, int number, Signature by) {
        this.id = Uuids.next();
        this.paper = paper;
        this.number = number;
        this.changed = by;
    }

    Template(String paper, int number, String fileName, byte[] content, Signature by) {
        this(paper, number, by);
        this.fileName = fileName;
        this.content = content.clone();
    }

    UUID id() {
        return id;
    }
}
