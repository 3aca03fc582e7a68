package cn.gov.tj.mz.fourstrong.attachment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.exchange.Archives;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files at one thing, for tests of who may do what there. */
public record Attaching(AttachmentService attachments, Owner owner) {

    public Attaching(AttachmentService attachments, OwnerKind kind, UUID id) {
        this(attachments, new Owner(kind, id));
    }

    /** Adds a file with just this name in it. */
    public UUID add(String name) {
        return attachments.add(owner, name, new ByteArrayInputStream(Archives.of(Map.of("OFD.xml", name))));
    }

    public void remove(UUID id) {
        attachments.remove(id, "传错了");
    }

    /** The names of those that are there, for the caller. */
    public List<String> names() {
        return attachments.of(owner).rows().stream()
                .filter(AttachmentRow::isPresent)
                .map(AttachmentRow::name)
                .toList();
    }

    public void assertHidden() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::names);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add("hidden.ofd"));
    }

    public void assertReadOnly(UUID id) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("more.ofd"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> remove(id));
    }
}
