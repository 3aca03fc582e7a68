package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One remembered setting of one account. */
@Entity
class Preference {

    @EmbeddedId
    private Key key;

    private String setting;

    @SuppressWarnings("NullAway.Init")
    protected Preference() {} // for JPA

    Preference(Key key, String setting) {
        this.key = key;
        this.setting = setting;
    }

    String setting() {
        return setting;
    }

    /** Whose, and what for. */
    @Embeddable
    record Key(UUID accountId, String name) {}
}
