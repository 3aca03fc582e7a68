package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.account.Signature;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody suggested, with the leaders' latest answer. Without a name nothing tells who it was. */
@Entity
public class Suggestion {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String content;
    private LocalDate writtenOn;
    private @Nullable String author;
    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "answered_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private @Nullable Signature answered;

    protected Suggestion() {} // for JPA

    /** The identity is random and the day all that is known of the time: neither leads to a sign-in. */
    Suggestion(String content, LocalDate writtenOn, @Nullable String author) {
        this.id = UUID.randomUUID();
        this.content = content;
        this.writtenOn = writtenOn;
        this.author = author;
    }

    void answer(String text, Signature by) {
        answer = text;
        answered = by;
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public String content() {
        return content;
    }
}
