package cn.gov.tj.mz.fourstrong.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.attachment.content.ContentCheck;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.attachment.content.VirusScanner;
import cn.gov.tj.mz.fourstrong.attachment.picture.Unstartable;
import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import cn.gov.tj.mz.fourstrong.attachment.store.ContentStore;
import cn.gov.tj.mz.fourstrong.attachment.store.Folders;
import cn.gov.tj.mz.fourstrong.attachment.store.WorkFiles;
import cn.gov.tj.mz.fourstrong.exchange.Archives;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Files at a record of the clerk's branch: who may do what, and what becomes of them. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
@WithUserDetails("clerk")
@Tag("database")
class AttachmentServiceTest {

    @Autowired
    AttachmentService attachments;

    @Autowired
    AttachmentFileService files;

    @Autowired
    AttachmentFolder folder;

    @Autowired
    WorkFiles work;

    @Autowired
    ContentCheck check;

    @Autowired
    VirusScanner scanner;

    @Autowired
    ContentStore store;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    private Owner record;

    @BeforeEach
    void recordSomething() {
        var branch = organisation.branches(Role.CLERK).getFirst().id();
        record = new Owner(OwnerKind.ACTIVITY, records.record(branch, Drafts.good(), false));
        database.flush();
    }

    @Test
    void takesWhatCannotBeDrawnHere() throws IOException {
        var undrawn = new AttachmentIntake(work, check, scanner, Unstartable.pictures(folder), store);

        try (var taken = undrawn.take("两页.pdf", new ByteArrayInputStream(Documents.pdf("a", "b")))) {
            assertThat(taken.file().type()).isEqualTo(FileType.PDF);
            assertThat(taken.thumbnail()).isNull();
        }
    }

    @Test
    void keepsAFileUnderItsNameWhateverItIsWrittenIn() throws IOException {
        var id = add("𠮷祥里 ‘会议’ Ünï 🎉.ofd", Documents.ofd());

        var row = attachments.of(record).rows().getFirst();
        assertThat(row.name()).isEqualTo("𠮷祥里 ‘会议’ Ünï 🎉.ofd");
        assertThat(row.bytes()).isEqualTo(Documents.ofd().length);
        assertThat(row.added().name()).isNotEmpty();
        assertThat(row.drawn()).isFalse();
        assertThat(downloaded(id)).isEqualTo(Documents.ofd());
        assertThat(events.stream(AttachmentEvent.class).map(AttachmentEvent::action))
                .containsExactly(AttachmentAction.ADDED, AttachmentAction.DOWNLOADED);
        assertThat(events.stream(AttachmentEvent.class)
                        .findFirst()
                        .orElseThrow()
                        .details())
                .containsEntry(AuditDetail.ATTACHED_TO, Drafts.good().title())
                .containsKeys(AuditDetail.SHA256, AuditDetail.BYTES);
    }

    @Test
    void drawsPicturesAndPages() {
        var id = add("两页.pdf", Documents.pdf("a", "b"));

        assertThat(attachments.of(record).rows().getFirst().drawn()).isTrue();
        assertThat(files.thumbnail(id)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(files.page(id, 1).pages()).isEqualTo(2);
        assertThat(files.page(id, 1).png()).isNotNull();
    }

    @Test
    void takesAwayTheFoldersOfANameAndRefusesWhatCannotBeRead() {
        add("C:\\文档\\../../a.ofd", Documents.ofd());

        assertThat(attachments.of(record).rows().getFirst().name()).isEqualTo("a.ofd");
        assertRefused("name", () -> add("a\u202Efdo.ofd", other("1")));
        assertRefused("name", () -> add("  ", other("1")));
        assertRefused("longName", () -> add("字".repeat(200) + ".ofd", other("1")));
    }

    @Test
    void leavesNothingOfWhatItRefuses() throws IOException {
        var before = stored();

        assertRefused("kind", () -> add("a.exe", Documents.program()));
        assertRefused("damaged", () -> add("a.pdf", "%PDF-1.7 and no more".getBytes()));
        assertRefused("protected", () -> add("a.pdf", Documents.lockedPdf()));
        assertRefused("tooLarge", () -> add("a.pdf", new byte[20 * 1024 * 1024 + 1]));
        assertRefused("tooLarge", () -> attachments.expectSize(200_000_000));

        assertThat(attachments.of(record).rows()).isEmpty();
        assertThat(stored()).isEqualTo(before);
        assertThat(events.stream(AttachmentEvent.class)).isEmpty();
    }

    @Test
    void countsWhatAThingHas() {
        for (var number = 1; number <= 20; number++) {
            add(number + ".ofd", other("text " + number));
        }

        assertRefused("tooMany", () -> add("21.ofd", other("one more")));
        remove(attachments.of(record).rows().getFirst().id());
        add("21.ofd", other("one more"));
    }

    @Test
    void takesTheSameContentOnceForAThingAndKeepsItOnceForAll() throws IOException {
        add("a.ofd", other("same"));
        var before = stored();

        assertRefused("same", () -> add("b.ofd", other("same")));
        record = new Owner(
                OwnerKind.ACTIVITY,
                records.record(organisation.branches(Role.CLERK).getFirst().id(), Drafts.titled("另一次"), false));
        add("a.ofd", other("same"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void removesFromSightWithAReason() {
        var id = add("a.ofd", Documents.ofd());

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> attachments.remove(id, " "));
        remove(id);

        var row = attachments.of(record).rows().getFirst();
        assertThat(row.isPresent()).isFalse();
        assertThat(row.removedReason()).isEqualTo("传错了");
        assertNotFound(() -> files.check(id));
        assertNotFound(() -> attachments.remove(id, "再移除"));
        assertThat(events.stream(AttachmentEvent.class).map(AttachmentEvent::action))
                .containsExactly(AttachmentAction.ADDED, AttachmentAction.REMOVED);
    }

    @Test
    void givesNothingOutThatWasChangedOnDisk() throws IOException {
        var id = add("a.pdf", Documents.pdf("a"));
        var place = Folders.placeOf(folder, sha256());
        Files.writeString(place, "tampered");

        assertRefused("changed", () -> files.check(id));
        assertRefused("changed", () -> files.page(id, 0));
        var out = new ByteArrayOutputStream();
        assertRefused("changed", () -> write(id, out));
        assertThat(out.size()).isZero();
        Files.delete(place);
        assertRefused("changed", () -> files.check(id));
        assertThat(events.stream(AttachmentEvent.class).skip(1))
                .hasSize(4)
                .allMatch(event -> event.action() == AttachmentAction.FOUND_CHANGED && !event.succeeded());
    }

    @Test
    void followsTheRecordOnItsWay() {
        var first = add("a.ofd", other("1"));
        records.submit(record.id(), version());
        database.flush();
        add("b.ofd", other("2"));
        assertRefused("remove", () -> remove(first));

        As.user(users, "reviewer", () -> records.accept(record.id(), version()));
        database.flush();
        add("c.ofd", other("3"));
        assertRefused("remove", () -> remove(first));

        records.withdraw(record.id(), version(), "重复");
        database.flush();
        assertRefused("add", () -> add("d.ofd", other("4")));
        assertThat(attachments.of(record).rows()).hasSize(3);
    }

    @Test
    void isNotThereForAClerkOfAnotherBranch() {
        var id = add("a.pdf", Documents.pdf("a"));
        As.user(users, "clerk2", () -> {
            assertNotFound(() -> attachments.of(record));
            assertNotFound(() -> add("b.ofd", Documents.ofd()));
            assertNotFound(() -> attachments.remove(id, "理由"));
            assertNotFound(() -> files.check(id));
            assertNotFound(() -> downloaded(id));
            assertNotFound(() -> files.page(id, 0));
            assertNotFound(() -> files.thumbnail(id));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager"})
    void isOnlyLookedAtByThoseAbove(String user) throws IOException {
        var id = add("a.ofd", Documents.ofd());
        As.user(users, user, () -> {
            assertThat(attachments.of(record).mayAdd()).isFalse();
            assertThat(attachments.of(record).removable()).isEmpty();
            assertThat(downloaded(id)).isEqualTo(Documents.ofd());
            assertRefused("add", () -> add("b.ofd", other("b")));
            assertRefused("remove", () -> remove(id));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String user) {
        var id = add("a.ofd", Documents.ofd());
        As.user(users, user, () -> {
            assertDenied(() -> attachments.of(record));
            assertDenied(() -> add("b.ofd", Documents.ofd()));
            assertDenied(() -> attachments.remove(id, "理由"));
            assertDenied(() -> files.check(id));
            assertDenied(() -> downloaded(id));
            assertDenied(() -> files.page(id, 0));
            assertDenied(() -> files.thumbnail(id));
        });
    }

    @Test
    void belongsToNothingThatNobodyAnswersFor() {
        assertNotFound(() -> attachments.of(new Owner(OwnerKind.ACTIVITY, UUID.randomUUID())));
    }

    @Test
    void isListedByAsManyStatementsHoweverManyThereAre() {
        add("1.ofd", other("1"));
        var few = Statements.of(factory, () -> attachments.of(record));
        for (var number = 2; number < 8; number++) {
            add(number + ".ofd", other("" + number));
        }

        assertThat(Statements.of(factory, () -> attachments.of(record))).isEqualTo(few);
    }

    private UUID add(String name, byte[] content) {
        var id = attachments.add(record, name, new ByteArrayInputStream(content));
        database.flush();
        return id;
    }

    private void remove(UUID id) {
        attachments.remove(id, "传错了");
        database.flush();
    }

    private int version() {
        return reader.details(record.id()).version();
    }

    private byte[] downloaded(UUID id) {
        var out = new ByteArrayOutputStream();
        write(id, out);
        return out.toByteArray();
    }

    private void write(UUID id, ByteArrayOutputStream out) {
        try {
            files.write(id, out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String sha256() {
        return events.stream(AttachmentEvent.class)
                .map(event -> (String) event.details().get(AuditDetail.SHA256))
                .findFirst()
                .orElseThrow();
    }

    private long stored() throws IOException {
        return Folders.count(folder);
    }

    private static byte[] other(String text) {
        return Archives.of(Map.of("OFD.xml", text));
    }

    private static void assertRefused(String reason, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.refused." + reason));
    }

    private static void assertNotFound(Runnable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action::run);
    }

    private static void assertDenied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
