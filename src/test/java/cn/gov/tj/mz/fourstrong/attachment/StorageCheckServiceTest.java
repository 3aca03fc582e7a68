package cn.gov.tj.mz.fourstrong.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.attachment.store.Folders;
import cn.gov.tj.mz.fourstrong.exchange.Archives;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What is kept beside what is recorded; the demo's papers are both. */
@ApplicationTest
@Transactional
@WithUserDetails("sysadmin")
@Tag("database")
class StorageCheckServiceTest {

    private static final String STRAY = "f".repeat(64);

    @Autowired
    StorageCheckService storage;

    @Autowired
    AttachmentService attachments;

    @Autowired
    AttachmentFolder folder;

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private Path mine;

    @BeforeEach
    void attach() {
        var content = Archives.of(Map.of("OFD.xml", UUID.randomUUID().toString()));
        As.user(users, "clerk", () -> {
            var branch = organisation.branches(Role.CLERK).getFirst().id();
            var record = new Owner(OwnerKind.ACTIVITY, records.record(branch, Drafts.good(), false));
            database.flush();
            var id = attachments.add(record, "a.ofd", new ByteArrayInputStream(content));
            mine = Folders.placeOf(folder, database.find(Attachment.class, id).sha256());
            attachments.remove(id, "传错了");
        });
        database.flush();
    }

    /** What is rolled back leaves its content, which the next test must not meet. */
    @AfterEach
    void clear() throws IOException {
        Files.deleteIfExists(mine);
        Files.deleteIfExists(Folders.placeOf(folder, STRAY));
    }

    @Test
    void countsWhatIsThereAndMissesNothing() {
        var report = storage.report();

        assertThat(report.missing()).isEmpty();
        assertThat(report.unknown())
                .noneMatch(kept -> kept.sha256().equals(mine.getFileName().toString()));
        assertThat(report.contents()).isPositive();
        assertThat(report.place()).isEqualTo(folder.toString());
    }

    @Test
    void namesWhatBelongsToNoFileAndLeavesItThere() throws IOException {
        var stray = Folders.placeOf(folder, STRAY);
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "stray");

        assertThat(storage.report().unknown()).anyMatch(kept -> kept.sha256().equals(STRAY) && kept.bytes() == 5);
        assertThat(stray).exists();
    }

    @Test
    void namesWhatIsGoneOrCutOffEvenIfItWasRemoved() throws IOException {
        Files.writeString(mine, "cut");
        assertThat(storage.report().missing())
                .extracting(StorageReport.Recorded::sha256)
                .containsExactly(mine.getFileName().toString());

        Files.delete(mine);
        assertThat(storage.report().missing()).singleElement().satisfies(missing -> {
            assertThat(missing.files()).isEqualTo(1);
            assertThat(missing.bytes()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "secadmin", "auditor"})
    void isForSystemAdministratorsAlone(String user) {
        As.user(
                users,
                user,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(storage::report));
    }
}
