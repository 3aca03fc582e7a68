package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One thing that one account wants to find again. */
@Entity
class Preference {

    @EmbeddedId
    private Key id;

    private String setting;

    protected Preference() {} // for JPA

    Preference(Key id, String setting) {
        this.id = id;
        this.setting = setting;
    }

    String setting() {
        return setting;
    }

    @Embeddable
    record Key(UUID accountId, String name) {}
}
