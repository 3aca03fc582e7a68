package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator of work of one branch: which of its figures form a series, and what they are to reach. */
@Entity
public class FigureSeries {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID branchId;

    @Embedded
    private SeriesNames names;

    @ElementCollection
    @CollectionTable(name = "figure_series_target", joinColumns = @JoinColumn(name = "series_id"))
    private List<SeriesTarget> targets = new ArrayList<>();

    private @Nullable String withdrawnReason;

    /** By which the database lets a branch have it once; null for one that was withdrawn, of which there may be many. */
    private @Nullable String listedKey;

    protected FigureSeries() {} // for JPA

    FigureSeries(UUID branchId, SeriesNames names) {
        this.id = Uuids.next();
        this.branchId = branchId;
        this.names = names;
        this.listedKey = names.key();
    }

    void rename(SeriesNames names) {
        expectListed();
        this.names = names;
        this.listedKey = names.key();
    }

    /** @param target null when the period has none any more */
    void aimAt(FigurePeriod period, @Nullable SeriesTarget target) {
        expectListed();
        targets.removeIf(before -> before.period().equals(period.code()));
        if (target != null) {
            targets.add(target);
        }
    }

    /** Takes it out of all lists; the row stays. */
    void withdraw(String reason) {
        expectListed();
        withdrawnReason = reason;
        listedKey = null;
    }

    UUID id() {
        return id;
    }

    Integer version() {
        return version;
    }

    UUID branchId() {
        return branchId;
    }

    SeriesNames names() {
        return names;
    }

    List<SeriesTarget> targets() {
        return targets.stream()
                .sorted(Comparator.comparing(SeriesTarget::period))
                .toList();
    }

    boolean isListed() {
        return withdrawnReason == null;
    }

    private void expectListed() {
        if (!isListed()) {
            throw new Refused("activity.series.refused.withdrawn");
        }
    }
}
