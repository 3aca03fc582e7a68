package cn.gov.tj.mz.fourstrong.activity.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** That a record was made for an earlier period of one of its types, and so counts there and not for its own time. */
@Entity
public class Supplement {

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    private LocalDate period;

    protected Supplement() {} // for JPA

    Supplement(UUID activity, String type, LocalDate period) {
        this.key = new Key(activity, type);
        this.period = period;
    }

    Key key() {
        return key;
    }

    LocalDate period() {
        return period;
    }

    void moveTo(LocalDate period) {
        this.period = period;
    }

    /** A record under one of its types. */
    @Embeddable
    public record Key(
            @Column(name = "activity_id") UUID activity,
            @Column(name = "type_code") String type) {}
}
