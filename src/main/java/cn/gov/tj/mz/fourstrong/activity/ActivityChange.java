package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a record that was written anew.
 *
 * @param before what stood there, with one line for each entry of a list; null when nothing did
 * @param after what stands there since, in the same form
 */
@Embeddable
public record ActivityChange(
        @Enumerated(EnumType.STRING) DraftPart part,
        @Column(name = "before_text") @Nullable String before,
        @Column(name = "after_text") @Nullable String after) {

    /** The same for the audit log. */
    static Map<AuditDetail, Object> details(List<ActivityChange> changes) {
        var parts = new LinkedHashMap<String, List<String>>();
        changes.forEach(change ->
                parts.put(change.part.key(), List.of(String.valueOf(change.before), String.valueOf(change.after))));
        return Map.of(AuditDetail.CHANGES, parts);
    }
}
