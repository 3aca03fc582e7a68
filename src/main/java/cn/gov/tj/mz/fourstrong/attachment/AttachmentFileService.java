package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.attachment.picture.Page;
import cn.gov.tj.mz.fourstrong.attachment.picture.Pictures;
import cn.gov.tj.mz.fourstrong.attachment.store.ChangedContent;
import cn.gov.tj.mz.fourstrong.attachment.store.Incoming;
import cn.gov.tj.mz.fourstrong.attachment.store.WorkFiles;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out files and their pages; each time it is made sure that they are what was attached. */
@Service
@ForBusiness
public class AttachmentFileService {

    private static final int PAGE_EDGE = 1400;

    private final ThumbnailRepository thumbnails;
    private final AttachmentAccess access;
    private final AttachmentRecorder recorder;
    private final WorkFiles files;
    private final Pictures pictures;

    AttachmentFileService(
            ThumbnailRepository thumbnails,
            AttachmentAccess access,
            AttachmentRecorder recorder,
            WorkFiles files,
            Pictures pictures) {
        this.thumbnails = thumbnails;
        this.access = access;
        this.recorder = recorder;
        this.files = files;
        this.pictures = pictures;
    }

    /**
     * Makes sure that a file can be given out.
     *
     * @throws Refused when it is not what was attached
     */
    public void check(UUID id) {
        try (var file = fetch(recorder.find(id))) {
            file.bytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Writes a file; nothing of one that is not what was attached. */
    public void write(UUID id, OutputStream out) throws IOException {
        try (var file = fetch(recorder.find(id))) {
            recorder.note(id, AttachmentAction.DOWNLOADED);
            Files.copy(file.file(), out);
        }
    }

    /**
     * Draws a page of a PDF, or a picture.
     *
     * @param page from 0 on
     */
    public Page page(UUID id, int page) {
        var attachment = recorder.find(id);
        try (var file = fetch(attachment)) {
            return pictures.draw(new Pictures.Wanted(attachment.type().drawnAs(), file.file(), page, PAGE_EDGE));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The small picture of a file. */
    @Transactional(readOnly = true)
    public byte[] thumbnail(UUID id) {
        access.load(id);
        return thumbnails.find(id, access.nodes()).orElseThrow(() -> new NotFound(Thumbnail.class, id));
    }

    private Incoming fetch(Attachment attachment) throws IOException {
        try {
            return files.fetch(attachment.sha256());
        } catch (ChangedContent _) {
            recorder.note(attachment.id(), AttachmentAction.FOUND_CHANGED);
            throw new Refused("attachment.refused.changed");
        }
    }
}
