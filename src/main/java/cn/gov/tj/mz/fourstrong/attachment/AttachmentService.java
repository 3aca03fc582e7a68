package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the things that the caller may see. */
@Service
@ForBusiness
public class AttachmentService {

    private final AttachmentRepository attachments;
    private final AttachmentAccess access;
    private final AttachmentRecorder recorder;
    private final AttachmentIntake intake;

    AttachmentService(
            AttachmentRepository attachments,
            AttachmentAccess access,
            AttachmentRecorder recorder,
            AttachmentIntake intake) {
        this.attachments = attachments;
        this.access = access;
        this.recorder = recorder;
        this.intake = intake;
    }

    /** @throws NotFound when the caller may not see the thing */
    @Transactional(readOnly = true)
    public AttachmentList of(Owner owner) {
        return Optional.ofNullable(of(owner.kind(), List.of(owner.id())).get(owner.id()))
                .orElseThrow(() -> new NotFound(Owner.class, owner));
    }

    /** The same for several at once; those that the caller may not see are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, AttachmentList> of(OwnerKind kind, Collection<UUID> ids) {
        var rights = access.rights(kind, ids);
        var rows = rights.isEmpty()
                ? Map.<UUID, List<AttachmentRow>>of()
                : attachments.findAll(kind, rights.keySet(), access.nodes()).stream()
                        .collect(Collectors.groupingBy(AttachmentRow::ownerId));
        var caller = access.signature().account();
        return rights.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        right -> AttachmentList.of(
                                rows.getOrDefault(right.getKey(), List.of()), right.getValue(), caller)));
    }

    /**
     * Takes a file while it comes; when this returns, it is kept.
     *
     * @throws Refused when it is not let in; then nothing of it stays
     */
    public UUID add(Owner owner, String name, InputStream content) {
        recorder.expectRoom(owner, null);
        try (var taken = intake.take(name, content)) {
            intake.keep(taken.file());
            return record(owner, taken);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The most that a file may have. */
    public long maxBytes() {
        return intake.maxBytes();
    }

    /** @throws Refused when a file says that it has more than it may */
    public void expectSize(long bytes) {
        intake.expectSize(bytes);
    }

    /** Takes the file from people's sight; the row, the reason and the content stay. */
    public void remove(UUID id, String reason) {
        recorder.remove(id, reason);
    }

    /** Once more when the same content came to another branch at this moment: then its small picture is there. */
    private UUID record(Owner owner, AttachmentIntake.Taken taken) {
        try {
            return recorder.add(owner, taken.file(), taken.thumbnail());
        } catch (DataIntegrityViolationException _) {
            return recorder.add(owner, taken.file(), taken.thumbnail());
        }
    }
}
