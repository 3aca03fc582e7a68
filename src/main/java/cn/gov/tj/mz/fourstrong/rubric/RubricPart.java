package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A stored part of a rubric, which a draft describes by an entry with the same code. */
@MappedSuperclass
public abstract class RubricPart<E extends PartEntry> {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;
    private String code;

    @Embedded
    private Label name;

    protected RubricPart() {} // for JPA

    /** Makes the part that the entry names; {@link #rewrite} gives it its values, as it does to one that stays. */
    RubricPart(Rubric rubric, E entry) {
        this.id = Uuids.next();
        this.rubric = rubric;
        this.code = entry.code();
    }

    /** Makes the parts what the entries say; those that stay keep their identities, the rest is added and removed. */
    static <E extends PartEntry, P extends RubricPart<E>> void rewrite(
            List<P> parts, List<E> entries, Function<E, P> make) {
        parts.removeIf(part -> entries.stream().noneMatch(part::isSame));
        for (var place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var stored = parts.stream().filter(part -> part.isSame(entry)).findFirst();
            var part = stored.orElseGet(() -> make.apply(entry));
            part.rewrite(entry, place);
            if (stored.isEmpty()) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparing(RubricPart::position));
    }

    final boolean isSame(PartEntry entry) {
        return code.equals(entry.code());
    }

    final int position() {
        return position;
    }

    final void rewrite(E entry, int place) {
        position = place;
        name = entry.label();
        rewrite(entry);
    }

    /** Takes over what only this kind of part has. */
    abstract void rewrite(E entry);

    public UUID id() {
        return id;
    }

    /** Unique in its rubric, for example {@code A1}; the same code means the same matter in later rubrics. */
    public String code() {
        return code;
    }

    public Label name() {
        return name;
    }
}
