package cn.gov.tj.mz.fourstrong.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.Interleaved;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.attachment.store.Incoming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

/** Files that come at the same moment, as from two people or through two servers. */
@ApplicationTest
@Tag("database")
class AttachedAtOnceTest {

    @Autowired
    AttachmentService attachments;

    @Autowired
    AttachmentRepository repository;

    @Autowired
    AttachmentAccess access;

    @Autowired
    AttachmentRecorder recorder;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager database;

    @Autowired
    JdbcTemplate stored;

    private final List<UUID> recorded = new ArrayList<>();

    @AfterEach
    void remove() {
        recorded.forEach(record -> {
            Emptied.rows(stored, "attachment", "owner_id = '%s'".formatted(record));
            Emptied.rows(stored, "thumbnail", "sha256 = '%s'".formatted("a".repeat(64)));
            Emptied.rows(stored, "activity", "id = '%s'".formatted(record));
        });
    }

    @Test
    void areNeverMoreThanThereIsRoomFor() {
        var record = record("clerk");
        As.user(
                users,
                "clerk",
                () -> IntStream.range(0, 19).forEach(number -> at(record).add(number + ".ofd")));

        assertThat(second(
                        () -> at(record).add("20.ofd"),
                        "clerk",
                        () -> at(record).add("21.ofd")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("attachment.refused.tooMany"));
        assertThat(As.call(users, "clerk", at(record)::names)).hasSize(20).contains("20.ofd");
    }

    @Test
    void areNotTheSameTwice() {
        var record = record("clerk");

        assertThat(second(() -> bring(record), "clerk", () -> bring(record)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("attachment.refused.same"));
    }

    @Test
    void haveOnePictureWhenTwoBranchesBringTheSame() {
        var one = record("clerk");
        var other = record("clerk2");

        assertThat(second(() -> bringAndHoldTheAudit(one), "clerk2", () -> bring(other)))
                .isNull();
        assertThat(As.call(users, "clerk", at(one)::names)).containsExactly("照片.png");
        assertThat(As.call(users, "clerk2", at(other)::names)).containsExactly("照片.png");
    }

    @Test
    void holdNobodyBackWhoRecordsSomethingElseOfTheBranch() {
        var record = record("clerk");

        assertThat(second(() -> at(record).add("一.ofd"), "clerk", () -> record("clerk")))
                .isNull();
        assertThat(As.call(users, "clerk", at(record)::names)).containsExactly("一.ofd");
    }

    private @Nullable Throwable second(Runnable first, String username, Runnable second) {
        return Interleaved.second(
                transactions, () -> As.user(users, "clerk", first), () -> As.user(users, username, second));
    }

    private UUID record(String username) {
        var record = As.call(
                users,
                username,
                () -> activities.record(
                        organisation.branches(Role.CLERK).getFirst().id(), Drafts.good(), false));
        recorded.add(record);
        return record;
    }

    /** As each does at its end; who comes second has asked by then whether the picture is there. */
    private void bringAndHoldTheAudit(UUID record) {
        bring(record);
        database.createNativeQuery("select number from audit_head for update").getResultList();
    }

    /** Always the same, without the time that it takes to draw it. */
    private void bring(UUID record) {
        try {
            var intake = mock(AttachmentIntake.class);
            var content = new Incoming(Path.of("target", "nothing"), 1, "a".repeat(64));
            when(intake.take(any(), any()))
                    .thenReturn(new AttachmentIntake.Taken(
                            new CheckedFile("照片.png", FileType.PNG, content), new byte[] {1}));
            new AttachmentService(repository, access, recorder, intake)
                    .add(at(record).owner(), "照片.png", InputStream.nullInputStream());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Attaching at(UUID record) {
        return new Attaching(attachments, OwnerKind.ACTIVITY, record);
    }
}
